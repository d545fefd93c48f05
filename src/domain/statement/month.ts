import { dayOf, type Moment, monthOf, startOfDay } from '../calendar';
import { addMonths } from '../later-days';

/** The China month a moment lies in: `2026-11`. */
export const monthAt = (at: Moment): string => monthOf(dayOf(at));

/** A China month as moments: its first, and the first that is no longer in it. */
export const boundsOfMonth = (month: string): { from: Moment; until: Moment } => ({
  from: startOfDay(`${month}-01`),
  until: startOfDay(addMonths(`${month}-01`, 1)),
});
