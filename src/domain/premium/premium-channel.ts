import { dayOf, type Moment, startOfDay } from '../calendar';
import { type Refusal, refuse } from '../outcome';

export const CHANNEL_SWITCHES = ['BY_HOURS', 'OPEN', 'CLOSED'] as const;
/** How the operator has set the collecting system (征收系统): by its hours, or open or closed whatever the hour. */
export type ChannelSwitch = (typeof CHANNEL_SWITCHES)[number];

const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60_000;

/** Night maintenance, in hours of the day in China: no premium is taken from the first on until the second. policy-sources.md#premium-hours */
export const NIGHT = { from: 1, until: 5 } as const;

/** How long an order begun at the tax channel keeps a bill for itself. policy-sources.md#premium-hold */
export const HOLD_MS = 15 * MINUTE_MS;

const sinceMidnight = (at: Moment): number => at - startOfDay(dayOf(at));

/** Whether premiums are taken at this moment, at any door: all of them end in the same collecting system. */
export const isChannelOpen = (set: ChannelSwitch, at: Moment): boolean => {
  if (set !== 'BY_HOURS') return set === 'OPEN';
  return sinceMidnight(at) < NIGHT.from * HOUR_MS || sinceMidnight(at) >= NIGHT.until * HOUR_MS;
};

/** 09:15, in China. */
const hourOf = (at: Moment): string => new Date(at - startOfDay(dayOf(at))).toISOString().slice(11, 16);

/** A bill that is being paid at the tax channel, until it is paid or lapses. */
export interface PremiumHold {
  id: string;
  lapsesAt: Moment;
}

interface AtTheDoor {
  now: Moment;
  year: number;
  channel: ChannelSwitch;
  /** The order of somebody else that keeps this bill now; null: none does. */
  hold: PremiumHold | null;
}

/** Of a bill that is due: why no door takes it at this moment; null: it may be paid. */
export const whyNotTakenNow = ({ now, year, channel, hold }: AtTheDoor): Refusal | null => {
  if (hold) return refuse('PREMIUM_LOCKED', { year, until: hourOf(hold.lapsesAt) });
  if (isChannelOpen(channel, now)) return null;
  const opensAt = channel === 'BY_HOURS' ? { opensAt: `0${NIGHT.until}:00` } : {};
  return refuse('PREMIUM_CHANNEL_CLOSED', opensAt);
};
