import type { Day } from '../calendar';
import { remindOfFamily, remindOfSixteen } from './life-reminders';
import {
  type QuotaEnd,
  remindOfBalance,
  remindOfQuotaEnd,
  remindOfSendingBack,
  type SendingBack,
  type SharedAccountState,
} from './money-reminders';
import { REMINDER_CODES, type Reminder } from './reminder';
import { remindOfSeason, type SeasonFacts } from './season-reminders';
import { remindOfEnd, remindOfExpiry, remindOfInsurance, type SharingTie } from './sharing-reminders';
import type { Tie } from './tie';

/** All that a person may be reminded of. */
export interface ReminderFacts {
  sharings: readonly SharingTie[];
  /** Quotas and family codes. */
  others: readonly Tie[];
  quotaEnds: readonly QuotaEnd[];
  sendingsBack: readonly SendingBack[];
  /** Null: the person has no account. */
  account: SharedAccountState | null;
  season: SeasonFacts;
}

const pressing = (one: Reminder, other: Reminder): number =>
  REMINDER_CODES.indexOf(one.code) - REMINDER_CODES.indexOf(other.code) ||
  (one.dueOn ?? '').localeCompare(other.dueOn ?? '');

/** What a person is reminded of on a day, the most pressing first: from the facts alone, whenever it is asked. */
export const remindersFor = (facts: ReminderFacts, today: Day): Reminder[] => {
  const ties = [...facts.sharings, ...facts.others];
  return [
    ...ties.flatMap(remindOfFamily),
    ...ties.flatMap((tie) => remindOfSixteen(tie, today)),
    ...facts.sharings.flatMap((tie) => [
      ...remindOfInsurance(tie),
      ...remindOfExpiry(tie, today),
      ...remindOfEnd(tie, today),
    ]),
    ...facts.quotaEnds.flatMap((quota) => remindOfQuotaEnd(quota, today)),
    ...facts.sendingsBack.flatMap((sending) => remindOfSendingBack(sending, today)),
    ...(facts.account ? remindOfBalance(facts.account) : []),
    ...remindOfSeason(facts.season, today),
  ].sort(pressing);
};
