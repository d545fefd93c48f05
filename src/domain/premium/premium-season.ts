import { type Day, laterDay, yearOf } from '../calendar';
import type { RegionProfile } from '../region/region-profile';

export interface PremiumSeason {
  /** The insured year the money is for. */
  year: number;
  opensOn: Day;
  closesOn: Day;
  /** The last day of the extension (补缴期) in the insured year, where the region has one. */
  extendedTo?: Day;
}

/** Day 0 of the next month is the last of this one. */
const lastDayOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export const insuredYearBeginsOn = (year: number): Day => `${year}-01-01`;

/** When the premium for an insured year is collected: from the year before, to its end or into the insured year. policy-sources.md#premium-season */
export const seasonFor = (year: number, { premium: { season, extension } }: RegionProfile): PremiumSeason => ({
  year,
  opensOn: `${year - 1}-${season.opensOn}`,
  closesOn: `${season.closesOn < season.opensOn ? year : year - 1}-${season.closesOn}`,
  ...(extension && { extendedTo: lastDayOf(year, extension.throughMonth) }),
});

/** The last day on which it is taken. */
export const lastDayOfSeason = ({ closesOn, extendedTo }: PremiumSeason): Day => extendedTo ?? closesOn;

/** Open from the first day to the last, both included; an extension opens with the insured year. */
export const isOpen = (season: PremiumSeason, today: Day): boolean => {
  const { year, opensOn, closesOn, extendedTo } = season;
  const isExtended = extendedTo !== undefined && insuredYearBeginsOn(year) <= today && today <= extendedTo;
  return (opensOn <= today && today <= closesOn) || isExtended;
};

/** Whether the program offers to pay a premium on this day at all. */
export const showsPremium = (region: RegionProfile, today: Day): boolean =>
  region.premium.shown === undefined || isOpen(seasonFor(collectedYear(today, region), region), today);

/** The insured year whose premium is collected now or next: this year's while its season lasts, else the coming one's. */
export const collectedYear = (today: Day, region: RegionProfile): number => {
  const year = yearOf(today);
  return isOpen(seasonFor(year, region), today) ? year : year + 1;
};

/** Benefits begin with the insured year for whoever paid before it, else with the payment. policy-sources.md#premium-extension */
export const benefitsBeginOn = (year: number, paidOn: Day): Day => laterDay(insuredYearBeginsOn(year), paidOn);

export const benefitsEndOn = (year: number): Day => `${year}-12-31`;
