import { type Day, yearOf } from '../calendar';
import { type AccountRef, earlierYears, type Posting, reversalOf } from './transfer';

interface Between {
  paidOn: Day;
  today: Day;
  /** Whether this person's region keeps apart what earlier years left (历年). */
  keepsApart: (owner: string) => boolean;
}

/** Each part to the account it left; this year's money of a year that is over was carried over with the rest. policy-sources.md#money-back */
export const moneyBack = (postings: readonly Posting[], { paidOn, today, keepsApart }: Between): Posting[] => {
  const isCarriedOver = ({ kind, owner }: AccountRef) =>
    kind === 'PERSONAL' && yearOf(paidOn) < yearOf(today) && keepsApart(owner);
  return reversalOf(postings).map((posting) =>
    isCarriedOver(posting.credit) ? { ...posting, credit: earlierYears(posting.credit.owner) } : posting,
  );
};
