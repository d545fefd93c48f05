import { LAST_MOMENT } from '@/contract/demo.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** A moment as the contract spells it, in China's time: 2026-11-22T09:00:00.000+08:00. */
export const momentText = (at: Moment): string => new Date(at + CHINA_OFFSET_MS).toISOString().replace('Z', '+08:00');

/** The bureau's time: real time moved by an offset, which only the demo doors change. */
export interface Clock {
  now(): Moment;
  today(): Day;
  /** The offset that would make it this moment now. */
  offsetTo(moment: Moment): number;
  setOffset(offsetMs: number): void;
}

/** So far back a machine's clock is put right every day: time stands still until it is there again. */
export const SMALL_STEP_MS = 60_000;

/** Real time that never goes back. Where the machine is set back by more than a small step, it goes on from where it was. */
const neverBack = (realNow: () => Moment): (() => Moment) => {
  let latest = Number.NEGATIVE_INFINITY;
  let heldMs = 0;
  return () => {
    const backMs = latest - (realNow() + heldMs);
    if (backMs > SMALL_STEP_MS) heldMs += backMs;
    latest = Math.max(latest, realNow() + heldMs);
    return latest;
  };
};

export const createClock = (machineNow: () => Moment): Clock => {
  const realNow = neverBack(machineNow);
  let offsetMs = 0;
  // the days after are not known: time stands still at their door
  const now = () => Math.min(realNow() + offsetMs, LAST_MOMENT);
  return {
    now,
    today: () => dayOf(now()),
    offsetTo: (moment) => moment - realNow(),
    setOffset: (given) => {
      offsetMs = given;
    },
  };
};
