import type { Fen } from '../money';

interface ReminderPolicy {
  /** Days before the last day of a sharing; each step is a reminder of its own. */
  expirySteps: readonly number[];
  /** A shared account with no more than this above its floor is near it. */
  nearFloorFen: Fen;
  /** Days from the first of a season on. */
  seasonOpensDays: number;
  /** Days before the last day of a season. */
  seasonClosesSteps: readonly number[];
  /** Days before a sixteenth birthday, and from it on. */
  birthdayDays: Readonly<{ before: number; after: number }>;
  /** How many days what has happened is told of. */
  pastDays: number;
  assumed: readonly string[];
}

/** No source tells of reminders: every value is ours. policy-sources.md#reminders */
export const REMINDER_POLICY: ReminderPolicy = {
  expirySteps: [30, 7, 1],
  nearFloorFen: 10_000,
  seasonOpensDays: 30,
  seasonClosesSteps: [30, 7, 1],
  birthdayDays: { before: 30, after: 30 },
  pastDays: 30,
  assumed: ['expirySteps', 'nearFloorFen', 'seasonOpensDays', 'seasonClosesSteps', 'birthdayDays', 'pastDays'],
};
