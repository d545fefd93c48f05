import type { RefObject } from 'react';
import type { Ask } from '../asks';
import type { Handset } from './handset';
import { foundOn, isAtRest } from './next-press';

/** How long after its last press a step may take until it counts as not done; a page on its way does not count. */
const PATIENCE_MS = 4_000;

/** What was pressed on the page in sight, as far as a step asks for it. `last`: after this the step should be done. */
export function hearPresses(handset: RefObject<Handset | null>, asks: readonly Ask[], last: Ask | undefined) {
  const pressed = new Set<string>();
  let route: string | null = null;
  let heard: Document | null = null;
  let waitsUntil = 0;
  const hear = ({ target }: Event): void => {
    if (!heard) return;
    const met = foundOn(heard, asks).filter(({ element }) => element.contains(target as Node));
    for (const { ask } of met) if (typeof ask === 'string') pressed.add(ask);
    if (met.some(({ ask }) => ask === last)) waitsUntil = performance.now() + PATIENCE_MS;
  };
  const look = (): Document | null => {
    const glass = handset.current?.glass() ?? null;
    const now = handset.current?.route() ?? null;
    if (now !== route) pressed.clear();
    route = now;
    if (glass !== heard) {
      heard?.removeEventListener('click', hear, true);
      glass?.addEventListener('click', hear, true);
      heard = glass;
    }
    return glass;
  };
  /** The last press was made, and the stage has not yet seen what came of it. */
  const isWaiting = (glass: Document): boolean => {
    const isOn = performance.now() < waitsUntil;
    if (isOn && !isAtRest(glass)) waitsUntil = performance.now() + PATIENCE_MS;
    return isOn;
  };
  return { pressed, look, isWaiting, stop: () => heard?.removeEventListener('click', hear, true) };
}

export type Presses = ReturnType<typeof hearPresses>;
