import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { yearOf } from '@/domain/calendar';
import { benefitsOf, type Enrolling } from '@/domain/premium/benefits';
import { coverageOn } from '@/domain/premium/covered-now';
import { seasonFor } from '@/domain/premium/premium-season';
import { type Asked, enrollingOf } from './show-premium-terms';

/** This year's enrolment as a resident; paid before the bureau kept premiums, it was paid in season. Null: nobody paid for it. */
export const enrollingNow = (asked: Asked): Enrolling | null => {
  const { today, region, enrolment } = asked;
  const year = yearOf(today);
  const paidOn = enrolment.paidOn.get(year);
  if (paidOn === undefined && enrolment.kinds.get(year) !== 'RESIDENT') return null;
  return { ...enrollingOf({ ...asked, year }), paidOn: paidOn ?? seasonFor(year, region).opensOn };
};

/** What the resident insurance of this year gives today; null where the year is an employee's. */
export const showCoverage = (asked: Asked): EnrolmentFile['current'] => {
  const { today, enrolment } = asked;
  const year = yearOf(today);
  const enrolling = enrollingNow(asked);
  if (enrolling === null && enrolment.kinds.get(year) === 'EMPLOYEE') return null;
  const benefits = enrolling && benefitsOf(enrolling);
  const { waitingUntil = null, coveredFrom = null } = benefits ?? {};
  return { year, coverage: coverageOn(today, benefits), waitingUntil, coveredFrom };
};
