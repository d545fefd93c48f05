import type { PremiumTermsShown } from '@/contract/premium-terms.contract';
import type { Day } from '@/domain/calendar';
import { benefitsOf, type Enrolling, monthsIfMissed } from '@/domain/premium/benefits';
import { incentiveOf } from '@/domain/premium/enrolment-incentive';
import type { Standing } from '@/domain/premium/premium-group';
import { seasonFor } from '@/domain/premium/premium-season';
import { premiumTermsOf } from '@/domain/premium/resident-premium-standard';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { Person } from '../store/people';
import type { Enrolment } from './gather-enrolment';

/** One person's premium of a year, as it is asked about on a day. */
export interface Asked {
  today: Day;
  year: number;
  region: RegionProfile;
  insured: Pick<Person, 'insurance'> & { standing: Standing };
  enrolment: Enrolment;
}

/** On the day it was paid, or, where it is not, as early as it may be. */
const paidOnOf = ({ today, year, region, enrolment }: Asked): Day => {
  const { opensOn } = seasonFor(year, region);
  return enrolment.paidOn.get(year) ?? (today < opensOn ? opensOn : today);
};

/** What the law asks about enrolling for the year. */
export const enrollingOf = (asked: Asked): Enrolling => {
  const { year, region, insured, enrolment } = asked;
  const { standing, insurance } = insured;
  return { year, paidOn: paidOnOf(asked), region, city: insurance.city, standing, past: enrolment };
};

/** How a person's premium of a year comes about and what it brings; null where no standard is known for it. */
export const showPremiumTerms = (asked: Asked & { reader: 'SELF' | 'PAYER' }): PremiumTermsShown | null => {
  const { year, region, insured, enrolment, reader } = asked;
  const terms = premiumTermsOf(year, region, insured.standing);
  if (!terms.ok) return null;
  const enrolling = enrollingOf(asked);
  const { beginOn, missedYears, fixedMonths, variableMonths, waitingUntil, coveredFrom } = benefitsOf(enrolling);
  const { unclaimedFen, ...incentive } = incentiveOf({ ...enrolment, year }, region);
  const { group, standardFen, subsidyFen, basis } = terms.value;
  return {
    group,
    standardFen,
    subsidyFen,
    basis,
    benefits: { beginOn, missedYears, fixedMonths, variableMonths, waitingUntil, coveredFrom },
    incentive: { ...incentive, unclaimedFen: reader === 'SELF' ? unclaimedFen : null },
    monthsIfMissed: monthsIfMissed(enrolling),
  };
};
