import { ageOn, type Day } from '../calendar';
import type { Sex } from '../person/id-number';
import type { RegionProfile } from '../region/region-profile';
import type { Assistance } from './assistance';
import { insuredYearBeginsOn } from './premium-season';

/** Whom a standard is for; EVERYBODY where a region has one for all. */
export const PREMIUM_GROUPS = ['EVERYBODY', 'ELDER', 'STUDENT_OR_CHILD', 'WORKING_AGE'] as const;
export type PremiumGroup = (typeof PREMIUM_GROUPS)[number];

/** What a person's premium depends on beside the year and the region. */
export interface Standing {
  bornOn: Day;
  sex: Sex;
  isStudent: boolean;
  assistance: Assistance;
}

/** The group on the first day of the insured year. policy-sources.md#beijing-ages */
export const premiumGroupOf = (
  year: number,
  { premium: { byGroup } }: Pick<RegionProfile, 'premium'>,
  { bornOn, sex, isStudent }: Standing,
): PremiumGroup => {
  if (byGroup === undefined) return 'EVERYBODY';
  const age = ageOn(bornOn, insuredYearBeginsOn(year));
  if (isStudent || age <= byGroup.childTo) return 'STUDENT_OR_CHILD';
  return age >= byGroup.elderFrom[sex] ? 'ELDER' : 'WORKING_AGE';
};
