import { type RefObject, useEffect, useState } from 'react';
import type { Ask } from '../asks';
import type { Handset } from './handset';
import { hearPresses, type Presses } from './hear-presses';
import { layAround } from './lay-around';
import { type Found, isAtRest, nextPress } from './next-press';

/** How often the ring looks where its button is now. */
const EVERY_MS = 200;

/** What the ring stands on; out of sight: the glass has to be moved first. Or what a page at rest without it leaves to do. */
export type Pointed =
  | { readonly kind: 'ASK'; readonly ask: Ask; readonly isInSight: boolean }
  | { readonly kind: 'WAIT' | 'BACK' | 'RESTART' };

interface Surface {
  /** Where the phone lies; the ring is a child of it. */
  readonly slot: RefObject<HTMLElement | null>;
  readonly ring: RefObject<HTMLElement | null>;
  readonly handset: RefObject<Handset | null>;
}

/** What is left to do where the ring has nothing to lie on. */
const withoutRing = (handset: Handset | null, { isWaiting }: Presses): Pointed | null => {
  const glass = handset?.glass();
  if (glass && isWaiting(glass)) return { kind: 'WAIT' };
  if (!handset || !glass || !isAtRest(glass)) return null;
  return { kind: handset.canGoBack() ? 'BACK' : 'RESTART' };
};

/** A ring around what the guided step asks to do next on this glass; null: it is not known yet. `before`: what leads there. */
export function usePointer({ slot, ring, handset }: Surface, asks: readonly Ask[], before: readonly Ask[]) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const presses = hearPresses(handset, [...asks, ...before], asks.at(-1));
    const lie = ({ ask, element }: Found, around: HTMLElement, place: HTMLElement): Pointed => ({
      kind: 'ASK',
      ask,
      isInSight: layAround(around, place, element),
    });
    const point = (): void => {
      const glass = presses.look();
      if (!ring.current || !slot.current) return;
      const found = glass && !presses.isWaiting(glass) && nextPress(glass, asks, before, presses.pressed);
      const now = found ? lie(found, ring.current, slot.current) : withoutRing(handset.current, presses);
      ring.current.hidden = now?.kind !== 'ASK' || !now.isInSight;
      setPointed((last) => (JSON.stringify(last) === JSON.stringify(now) ? last : now));
    };
    const timer = setInterval(point, EVERY_MS);
    point();
    return () => {
      clearInterval(timer);
      presses.stop();
    };
  }, [slot, ring, handset, asks, before]);
  return pointed;
}
