import { DAY_MS, type Day, startOfDay } from '../calendar';
import { REMINDER_POLICY } from './reminder-policy';

/** Whole days from one day to another; below zero: it lies before. */
export const daysBetween = (from: Day, to: Day): number => (startOfDay(to) - startOfDay(from)) / DAY_MS;

/** The closest step that is reached with so many days left; null: none yet, or the day is over. */
export const stepReached = (steps: readonly number[], daysLeft: number): number | null => {
  const reached = steps.filter((step) => daysLeft <= step);
  return daysLeft < 0 || reached.length === 0 ? null : Math.min(...reached);
};

/** Whether what happened on a day is still told of. policy-sources.md#reminders-past */
export const isStillTold = (happenedOn: Day, today: Day): boolean => {
  const ago = daysBetween(happenedOn, today);
  return ago >= 0 && ago <= REMINDER_POLICY.pastDays;
};
