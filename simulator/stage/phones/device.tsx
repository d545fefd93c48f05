import { useEffect, useRef } from 'react';
import type { Trouble } from '../../phone/messages';
import type { Ask } from '../asks';
import type { PhoneName } from '../scenario';
import { type Handset, openHandset } from './handset';
import { setTextOn } from './text-sizes';
import type { PhoneNow, Phones } from './use-phones';
import { type Pointed, usePointer } from './use-pointer';

/** The width a mini-program is drawn for; the phone is made smaller as a whole, never squeezed. */
const PHONE_WIDTH = 375;

interface DeviceAsked {
  readonly phone: PhoneName;
  readonly title: string;
  readonly now: PhoneNow;
  readonly phones: Phones;
  readonly theme: 'light' | 'dark';
  /** What the guided step asks to press here, in this order. */
  readonly asked: readonly Ask[];
  readonly before: readonly Ask[];
  readonly onPointed: (pointed: Pointed | null) => void;
  /** Must stay the same from one drawing to the next. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Fits the phone into its slot, whatever the window's size. */
function useFit(slot: React.RefObject<HTMLDivElement | null>, device: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const { current: around } = slot;
    const { current: inner } = device;
    if (!around || !inner) return undefined;
    const fitIn = (): void => {
      const scale = Math.min(1, around.clientWidth / PHONE_WIDTH) || 1;
      inner.style.width = `${Math.max(PHONE_WIDTH, around.clientWidth)}px`;
      inner.style.height = `${around.clientHeight / scale}px`;
      inner.style.transform = `scale(${scale})`;
    };
    const watch = new ResizeObserver(fitIn);
    watch.observe(around);
    fitIn();
    return () => watch.disconnect();
  }, [slot, device]);
}

/** The glass of one phone; it opens anew with each life of the app. */
export function Device({ phone, title, now, phones, theme, asked, before, onPointed, onTrouble }: DeviceAsked) {
  const slot = useRef<HTMLDivElement>(null);
  const device = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const handset = useRef<Handset | null>(null);
  const latest = useRef({ settings: { theme, textScale: now.textScale }, opens: now.opens, title });
  latest.current = { settings: { theme, textScale: now.textScale }, opens: now.opens, title };
  const { kind, own, handOn } = phones;
  useFit(slot, device);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another life of the app is opened anew; settings are told to a living one.
  useEffect(() => {
    if (!device.current) return undefined;
    const { settings, opens, title: called } = latest.current;
    setTextOn(phone, kind, settings.textScale);
    const onShared = (card: Parameters<typeof handOn>[1]): void => handOn(phone, card);
    handset.current = openHandset(device.current, { phone, title: called, kind, settings, opens, onShared, onTrouble });
    own(phone, handset.current);
    return () => {
      own(phone, null);
      handset.current?.close();
    };
  }, [phone, kind, now.life, own, handOn, onTrouble]);
  useEffect(() => handset.current?.use({ theme, textScale: now.textScale }), [theme, now.textScale]);
  const pointed = usePointer({ slot, ring, handset }, asked, before);
  useEffect(() => onPointed(pointed), [pointed, onPointed]);
  return (
    <div className='stage-slot' ref={slot}>
      <div className='stage-device' ref={device} />
      <div className='stage-ring' ref={ring} hidden />
    </div>
  );
}
