import { useRef, useState } from 'react';
import { deviceNowMs } from '@/platform/clock';
import { type ElementBox, elementBox } from '@/platform/element-box';
import { padHeight, padWidth, type Stroke, type StrokePoint } from './strokes';

/** A pen that is drawn more often than this does not look smoother, only works the phone. */
const redrawEveryMs = 50;

type ScreenPoint = readonly [number, number];

const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

const placeOn =
  ({ left, top, width, height }: ElementBox) =>
  ([x, y]: ScreenPoint): StrokePoint => [
    within(((x - left) / width) * padWidth, padWidth),
    within(((y - top) / height) * padHeight, padHeight),
  ];

/** Follows one pen on the element with this id; `onStroke` gets every finished stroke. */
export function useDrawing(id: string, onStroke: (stroke: Stroke) => void) {
  const points = useRef<ScreenPoint[]>([]);
  const box = useRef<ElementBox>();
  const measured = useRef<Promise<ElementBox | undefined>>();
  const tell = useRef(onStroke);
  tell.current = onStroke;
  const drawnAtMs = useRef(0);
  const [live, setLive] = useState<Stroke>([]);

  const measure = async () => {
    box.current = await elementBox(id);
    return box.current;
  };
  const start = (point: ScreenPoint) => {
    points.current = [point];
    measured.current = measure();
  };
  const move = (point: ScreenPoint) => {
    if (points.current.length === 0) return;
    points.current.push(point);
    const nowMs = deviceNowMs();
    if (!box.current || nowMs - drawnAtMs.current < redrawEveryMs) return;
    drawnAtMs.current = nowMs;
    setLive(points.current.map(placeOn(box.current)));
  };
  /** A quick first stroke may be over before the element was measured: it waits. */
  const end = async () => {
    const drawn = points.current;
    points.current = [];
    if (drawn.length === 0) return;
    const place = await measured.current;
    if (place) tell.current(drawn.map(placeOn(place)));
    if (points.current.length === 0) setLive([]);
  };
  return { live, start, move, end };
}
