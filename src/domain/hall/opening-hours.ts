import { type Day, dayOf, type Moment } from '../calendar';
import { addDays } from '../later-days';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One span of a day, `HH:MM` in China; a pause at noon makes two spans. */
export interface OpeningHours {
  weekdays: readonly Weekday[];
  opensAt: string;
  closesAt: string;
}

export type OpeningState = { isOpen: true; until: Moment } | { isOpen: false; opensAt: Moment | null };

const DAYS_AHEAD = 8;

const weekdayOf = (day: Day): Weekday => (((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;

const momentOf = (day: Day, time: string): Moment => Date.parse(`${day}T${time}:00+08:00`);

/** Open from the first minute of a span to the last one before it closes; else when it opens next. */
export const openingState = (hours: readonly OpeningHours[], now: Moment): OpeningState => {
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(dayOf(now), ahead));
  const spans = days.flatMap((day) =>
    hours
      .filter(({ weekdays }) => weekdays.includes(weekdayOf(day)))
      .map(({ opensAt, closesAt }) => ({ from: momentOf(day, opensAt), until: momentOf(day, closesAt) })),
  );
  const next = spans.filter(({ until }) => now < until).sort((a, b) => a.from - b.from)[0];
  if (!next) return { isOpen: false, opensAt: null };
  return next.from <= now ? { isOpen: true, until: next.until } : { isOpen: false, opensAt: next.from };
};
