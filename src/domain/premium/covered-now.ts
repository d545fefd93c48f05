import type { Day } from '../calendar';
import type { Benefits } from './benefits';

export const COVERAGES = ['COVERED', 'WAITING', 'UNINSURED'] as const;
/** WAITING: the premium is paid, and nothing is reimbursed yet. */
export type Coverage = (typeof COVERAGES)[number];

/** What a year's insurance gives on a day; null: nobody paid for it. policy-sources.md#waiting-period */
export const coverageOn = (today: Day, benefits: Pick<Benefits, 'coveredFrom'> | null): Coverage => {
  if (benefits === null) return 'UNINSURED';
  return today < benefits.coveredFrom ? 'WAITING' : 'COVERED';
};
