import { glassEasel } from 'glass-easel-miniprogram-adapter';

/** WeChat tells of a long press after this long; a finger that strays farther than this is no tap. */
const LONG_MS = 350;
const STRAY_PX = 10;
/** A browser follows every touch with a mouse of its own making. */
const ECHO_MS = 800;

/** What this file makes of fingers and mice; the engine's own version of these is not listened to. */
export const GESTURES: ReadonlySet<string> = new Set([
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'tap',
  'canceltap',
  'longpress',
  'longtap',
]);

interface Point {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

type Told = { readonly isHeard: boolean; readonly isCaught: boolean };

/** The element of the package under the finger. */
function nodeAt(target: EventTarget | null): glassEasel.Element | undefined {
  if (target instanceof Element && target.closest('wx-button[disabled]')) return undefined;
  for (let at = target instanceof Node ? target : null; at; at = at.parentNode) {
    const node = (at as { __wxElement?: glassEasel.Element }).__wxElement;
    if (node) return node;
  }
  return undefined;
}

function tell(node: glassEasel.Element, type: string, point: Point, isOver: boolean): Told {
  let isHeard = false;
  const detail = { x: point.pageX, y: point.pageY };
  const extraFields = { touches: isOver ? [] : [point], changedTouches: [point] };
  const handleListenerReturn = () => {
    isHeard = true;
  };
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields, handleListenerReturn };
  const event = new glassEasel.Event(type, detail, options);
  glassEasel.Event.dispatchEvent(node, event);
  return { isHeard, isCaught: event.defaultPrevented() };
}

/** One finger at a time, as the package hears it: touches, then a tap or a long press. */
function finger(onTap: () => void) {
  let held: { node: glassEasel.Element; from: Point; isStill: boolean; isLong: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const press = () => {
    if (!held?.isStill) return;
    // A long press that somebody listens to takes the place of the tap.
    const heard = ['longpress', 'longtap'].map((type) => held && tell(held.node, type, held.from, false).isHeard);
    held.isLong = heard.includes(true);
  };
  return {
    down: (target: EventTarget | null, point: Point): void => {
      clearTimeout(timer);
      const node = nodeAt(target);
      held = node && { node, from: point, isStill: true, isLong: false };
      if (!node) return;
      tell(node, 'touchstart', point, false);
      timer = setTimeout(press, LONG_MS);
    },
    /** True when the package keeps the move for itself: then the page does not scroll. */
    move: (point: Point): boolean => {
      if (!held) return false;
      const { clientX, clientY } = held.from;
      if (Math.abs(point.clientX - clientX) > STRAY_PX || Math.abs(point.clientY - clientY) > STRAY_PX)
        held.isStill = false;
      return tell(held.node, 'touchmove', point, false).isCaught;
    },
    up: (point: Point, isLost: boolean): void => {
      clearTimeout(timer);
      const released = held;
      held = undefined;
      if (!released) return;
      tell(released.node, isLost ? 'touchcancel' : 'touchend', point, true);
      if (isLost || !released.isStill || released.isLong) return;
      onTap();
      tell(released.node, 'tap', point, true);
    },
  };
}

const pointOf = ({ clientX, clientY, pageX, pageY }: Touch | MouseEvent): Point => ({
  identifier: 0,
  clientX,
  clientY,
  pageX,
  pageY,
});

/** Turns fingers, and the mouse in place of one, into WeChat's events. `onTap` is called before each tap is told. */
export function listenToFingers(onTap: () => void): void {
  const one = finger(onTap);
  let touchedAt = Number.NEGATIVE_INFINITY;
  const touch = (
    type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel',
    act: (event: TouchEvent, point: Point) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        touchedAt = event.timeStamp;
        const first = event.changedTouches[0];
        if (first) act(event, pointOf(first));
      },
      { capture: true, passive: false },
    );
  touch('touchstart', ({ target }, point) => one.down(target, point));
  touch('touchmove', (event, point) => {
    if (one.move(point) && event.cancelable) event.preventDefault();
  });
  touch('touchend', (_, point) => one.up(point, false));
  touch('touchcancel', (_, point) => one.up(point, true));
  const mouse = (type: 'mousedown' | 'mousemove' | 'mouseup', act: (event: MouseEvent) => void) =>
    document.addEventListener(
      type,
      (event) => {
        if (event.button === 0 && event.timeStamp - touchedAt > ECHO_MS) act(event);
      },
      { capture: true },
    );
  mouse('mousedown', (event) => one.down(event.target, pointOf(event)));
  mouse('mousemove', (event) => void one.move(pointOf(event)));
  mouse('mouseup', (event) => one.up(pointOf(event), false));
}
