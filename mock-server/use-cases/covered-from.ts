import type { Day } from '@/domain/calendar';
import { benefitsOf } from '@/domain/premium/benefits';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import type { Query } from '../store/store';
import { gatherEnrolment } from './gather-enrolment';
import { enrollingOf } from './show-premium-terms';

/** From when costs are reimbursed, were this premium paid now: kept with the order, for its receipt and its papers. */
export const coveredFrom = async (
  q: Query,
  facts: Pick<PremiumFacts, 'today' | 'year' | 'region' | 'insured'>,
): Promise<Day> => {
  const enrolment = await gatherEnrolment(q, facts.today, facts.insured);
  return benefitsOf(enrollingOf({ ...facts, enrolment })).coveredFrom;
};
