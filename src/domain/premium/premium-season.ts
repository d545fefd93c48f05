import { type Day, yearOf } from '../calendar';
import type { RegionProfile } from '../region/region-profile';

export interface PremiumSeason {
  /** The insured year the money is for. */
  year: number;
  opensOn: Day;
  closesOn: Day;
}

/** When the premium for an insured year is collected: in the year before. policy-sources.md#premium-season */
export const seasonFor = (year: number, region: RegionProfile): PremiumSeason => ({
  year,
  opensOn: `${year - 1}-${region.premium.season.opensOn}`,
  closesOn: `${year - 1}-${region.premium.season.closesOn}`,
});

/** Open from the first day to the last, both included. */
export const isOpen = (season: PremiumSeason, today: Day): boolean =>
  season.opensOn <= today && today <= season.closesOn;

/** The insured year whose premium is collected now or next. */
export const collectedYear = (today: Day): number => yearOf(today) + 1;

/** Benefits begin with the insured year for whoever paid in the season. policy-sources.md#premium-season */
export const benefitsBeginOn = (year: number): Day => `${year}-01-01`;

export const benefitsEndOn = (year: number): Day => `${year}-12-31`;
