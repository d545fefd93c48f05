import type { OpeningHours, Weekday } from './opening-hours';

/** Days in a row with the same spans; no spans: closed. */
export interface WeekHours {
  from: Weekday;
  to: Weekday;
  spans: readonly { opensAt: string; closesAt: string }[];
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const spansOn = (hours: readonly OpeningHours[], day: Weekday) =>
  hours
    .filter(({ weekdays }) => weekdays.includes(day))
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
    .sort((a, b) => a.opensAt.localeCompare(b.opensAt));

/** The week from Monday to Sunday, days with the same hours together. */
export const weekHours = (hours: readonly OpeningHours[]): WeekHours[] => {
  const rows: WeekHours[] = [];
  for (const day of WEEK) {
    const spans = spansOn(hours, day);
    const last = rows.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) rows[rows.length - 1] = { ...last, to: day };
    else rows.push({ from: day, to: day, spans });
  }
  return rows;
};
