import { type Day, yearOf } from '../calendar';
import { addDays, addMonths } from '../later-days';
import type { RegionProfile } from '../region/region-profile';
import { PAID_IN_FULL } from './assistance';
import { mayPayForBirthYear, mayPayForYearAfterBirth, newbornBenefitsOn, newbornWindowOf } from './newborn';
import type { Standing } from './premium-group';
import { benefitsBeginOn, insuredYearBeginsOn, isOpen, seasonFor } from './premium-season';
import { USUAL_READING, type WaitingFacts, type WaitingPeriod, waitingFor } from './waiting-period';

/** What a person's past says of their insurance. */
export type EnrolmentPast = Pick<WaitingFacts, 'insuredYears' | 'repairedYears'>;

export interface Benefits extends WaitingPeriod {
  /** The insurance begins. */
  beginOn: Day;
  /** The last day of the waiting period; null: there is none. */
  waitingUntil: Day | null;
  /** From this day costs are reimbursed. */
  coveredFrom: Day;
}

export interface Enrolling {
  year: number;
  paidOn: Day;
  region: RegionProfile;
  city: string;
  standing: Standing;
  past: EnrolmentPast;
}

/** Born in the insured year or the one before: nobody can have missed a year yet. */
const isNewborn = (year: number, { bornOn }: Standing): boolean => yearOf(bornOn) >= year - 1;

const beginOf = ({ year, paidOn, region, city, standing: { bornOn, assistance } }: Enrolling): Day => {
  // nobody waits for a payment: with the year, or with a birth in it
  if (PAID_IN_FULL.includes(assistance)) return benefitsBeginOn(year, bornOn);
  const window = newbornWindowOf(region, city);
  if (mayPayForBirthYear(year, bornOn, paidOn, window)) return newbornBenefitsOn(bornOn, paidOn, window);
  return mayPayForYearAfterBirth(year, bornOn, paidOn, window)
    ? insuredYearBeginsOn(year)
    : benefitsBeginOn(year, paidOn);
};

/** When a premium paid on a day begins to help: counted from the day the insurance begins. policy-sources.md#waiting-from */
export const benefitsOf = (enrolling: Enrolling): Benefits => {
  const { year, paidOn, region, standing, past } = enrolling;
  const beginOn = beginOf(enrolling);
  const inSeason = isOpen(seasonFor(year, region), paidOn);
  const isExempt = isNewborn(year, standing) || standing.assistance !== 'NONE';
  const waiting = waitingFor({ ...past, year, inSeason, isExempt }, region.premium.waiting ?? USUAL_READING);
  const months = waiting.fixedMonths + waiting.variableMonths;
  const coveredFrom = addMonths(beginOn, months);
  return { ...waiting, beginOn, coveredFrom, waitingUntil: months === 0 ? null : addDays(coveredFrom, -1) };
};

/** The months a person would wait a year later, were this year not paid. */
export const monthsIfMissed = (enrolling: Enrolling): number => {
  const { year, past, ...rest } = enrolling;
  const without = { ...past, insuredYears: past.insuredYears.filter((one) => one !== year) };
  const later = benefitsOf({
    ...rest,
    year: year + 1,
    past: without,
    paidOn: seasonFor(year + 1, rest.region).opensOn,
  });
  return later.fixedMonths + later.variableMonths;
};
