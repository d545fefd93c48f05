/** A calendar day in China, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;
/** A moment: milliseconds since the epoch. */
export type Moment = number;

/** The last day the sandbox knows: no later one is taken, and its clock stops there. policy-sources.md#last-day-known */
export const LAST_DAY_KNOWN: Day = '2099-12-31';

export const DAY_MS = 24 * 60 * 60 * 1000;
const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The day it is in China (UTC+8, no summer time) at a moment. */
export const dayOf = (at: Moment): Day => new Date(at + CHINA_OFFSET_MS).toISOString().slice(0, 10);

export const laterDay = (one: Day, other: Day): Day => (one > other ? one : other);

/** The moment a day begins in China. */
export const startOfDay = (day: Day): Moment => Date.parse(`${day}T00:00:00+08:00`);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** `YYYY-MM` of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** True for a day that exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
};

/** Full years of age on a day; a birthday counts from its own day. */
export const ageOn = (bornOn: Day, day: Day): number => {
  const years = yearOf(day) - yearOf(bornOn);
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
};
