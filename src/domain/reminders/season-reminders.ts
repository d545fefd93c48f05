import type { Day } from '../calendar';
import type { PremiumSeason } from '../premium/premium-season';
import type { Reminder } from './reminder';
import { daysBetween, stepReached } from './reminder-days';
import { REMINDER_POLICY } from './reminder-policy';

export interface SeasonFacts {
  season: PremiumSeason;
  /** How many relatives the reader can pay for now, and has not. */
  unpaid: number;
}

const PAYING = { side: 'SHARER', other: null, way: { to: 'PREMIUM', id: null } } as const;

/** The season proper, then its extension, each with steps of its own: who pays in the extension has no cover before that day. */
const remindOfClose = ({ season, unpaid }: SeasonFacts, today: Day): Reminder | null => {
  const { year, closesOn, extendedTo } = season;
  const isExtension = extendedTo !== undefined && today > closesOn;
  const dueOn = isExtension ? extendedTo : closesOn;
  const daysLeft = daysBetween(today, dueOn);
  const step = stepReached(REMINDER_POLICY.seasonClosesSteps, daysLeft);
  if (step === null) return null;
  const figures = { year, unpaid, daysLeft, ...(extendedTo && { extendedTo }) };
  const matter = isExtension ? `${year}:EXTENDED:${step}` : `${year}:${step}`;
  return { ...PAYING, code: 'SEASON_CLOSES', matter, dueOn, figures };
};

/** While somebody can still be paid for: the first days of a season, and the last. policy-sources.md#reminders-season */
export const remindOfSeason = (facts: SeasonFacts, today: Day): Reminder[] => {
  const { season, unpaid } = facts;
  const { year, opensOn, closesOn } = season;
  const since = daysBetween(opensOn, today);
  if (unpaid === 0 || since < 0) return [];
  const closes = remindOfClose(facts, today);
  if (closes) return [closes];
  if (today > closesOn || since >= REMINDER_POLICY.seasonOpensDays) return [];
  return [{ ...PAYING, code: 'SEASON_OPENS', matter: `${year}`, dueOn: opensOn, figures: { year, unpaid, closesOn } }];
};
