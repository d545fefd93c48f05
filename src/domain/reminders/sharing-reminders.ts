import type { Day } from '../calendar';
import type { SharingEnder } from '../sharing/stages';
import type { InsuranceGone } from './insurance-gone';
import type { Reminder, ReminderWay } from './reminder';
import { daysBetween, isStillTold, stepReached } from './reminder-days';
import { REMINDER_POLICY } from './reminder-policy';
import type { Tie } from './tie';

/** A sharing inside one region, and what may have happened to it. */
export interface SharingTie extends Tie {
  kind: 'SHARING';
  lastDay: Day | null;
  /** The reader may put the last day off. */
  mayChangeLastDay: boolean;
  ended: { on: Day; by: SharingEnder } | null;
  /** The same two share again. */
  isFollowed: boolean;
  /** One that stays although an insurance under it is over: it pays nothing. Null: both stand. */
  insuranceGone: InsuranceGone | null;
}

const about = (tie: SharingTie): Pick<Reminder, 'side' | 'other'> => ({ side: tie.side, other: tie.other });

const page = ({ id }: SharingTie): ReminderWay => ({ to: 'SHARING', id });

/** The last day counts whole; each step comes once. policy-sources.md#reminders-expiry */
export const remindOfExpiry = (tie: SharingTie, today: Day): Reminder[] => {
  const { id, lastDay, isLive, mayChangeLastDay } = tie;
  if (!isLive || lastDay === null) return [];
  const daysLeft = daysBetween(today, lastDay);
  const step = stepReached(REMINDER_POLICY.expirySteps, daysLeft);
  if (step === null) return [];
  return [
    {
      ...about(tie),
      code: 'EXPIRES',
      matter: `${id}:${lastDay}:${step}`,
      dueOn: lastDay,
      way: mayChangeLastDay ? { to: 'SHARING_TERMS', id } : page(tie),
      figures: { daysLeft },
    },
  ];
};

/** What ended by itself, told to both; an end that one of the two asked for is told at once by SMS and needs nobody's look. */
export const remindOfEnd = (tie: SharingTie, today: Day): Reminder[] => {
  const { id, ended, isFollowed } = tie;
  if (ended === null || isFollowed || !isStillTold(ended.on, today)) return [];
  const end = { ...about(tie), matter: id, dueOn: ended.on, way: page(tie), figures: {} };
  switch (ended.by) {
    case 'BUREAU':
      return [{ ...end, code: 'EXPIRED' }];
    case 'INSURANCE':
      return [{ ...end, code: 'ENDED_BY_INSURANCE' }];
    case 'REGISTER':
      return [{ ...end, code: 'RELATION_OVER', figures: { kind: tie.kind, ended: 1 } }];
    case 'SHARER':
    case 'BENEFICIARY':
      return [];
  }
};

/** Where another is insured now, and in what, is theirs to tell; to everybody else it is over. */
const toldOf = ({ side, insuranceGone: gone }: SharingTie) =>
  gone?.whose === side ? { ...gone } : { ...(gone && { whose: gone.whose }) };

/** Where an insurance that is over ends nothing by itself, both are told that nothing is paid. A death says more. */
export const remindOfInsurance = (tie: SharingTie): Reminder[] => {
  const { id, insuranceGone: gone, isLive, otherDiedOn } = tie;
  if (!isLive || gone === null || otherDiedOn !== null) return [];
  return [
    {
      ...about(tie),
      code: 'INSURANCE_GONE',
      matter: [id, ...Object.values(toldOf(tie))].join(':'),
      dueOn: null,
      way: tie.endWay,
      figures: toldOf(tie),
    },
  ];
};
