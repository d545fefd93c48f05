import type { Fen } from '../money';
import type { RegionProfile } from '../region/region-profile';

/** The least the national rule raises the ceiling of 大病保险 by, each time. policy-sources.md#incentive */
const LEAST_RAISE_FEN: Fen = 100_000;
/** Years of unbroken insurance that earn nothing yet; each one more earns a raise. */
const YEARS_BEFORE_RAISE = 4;
/** No year before this one earned anything. */
const FIRST_YEAR = 2025;

export interface IncentiveFacts {
  /** The insured year in question, itself counted as insured. */
  year: number;
  insuredYears: readonly number[];
  /** Insured years in which the fund paid nothing. */
  unclaimedYears: readonly number[];
}

export interface Incentive {
  /** Unbroken years up to and with the one in question. */
  continuousYears: number;
  raiseFen: Fen;
  /** By what unbroken insurance raised the ceiling so far. */
  continuousFen: Fen;
  /** By what years of the unbroken ones without a claim raised it so far. */
  unclaimedFen: Fen;
}

/** Unbroken years that end with this one. */
export const continuousYearsTo = (year: number, insuredYears: readonly number[]): number => {
  let first = year;
  while (insuredYears.includes(first - 1)) first -= 1;
  return year - first + 1;
};

export const raiseFenOf = ({ premium }: Pick<RegionProfile, 'premium'>): Fen => premium.incentiveFen ?? LEAST_RAISE_FEN;

/** Years of the run that came after four others, none of them before 2025. policy-sources.md#incentive-years */
const raisesOf = (year: number, continuousYears: number): number => {
  const firstRaised = Math.max(year - continuousYears + 1 + YEARS_BEFORE_RAISE, FIRST_YEAR);
  return Math.max(0, year - firstRaised + 1);
};

/** How far the ceiling of 大病保险 is raised in a year. The cap of a fifth of the ceiling is said, not reckoned. policy-sources.md#incentive */
export const incentiveOf = (
  { year, insuredYears, unclaimedYears }: IncentiveFacts,
  region: Pick<RegionProfile, 'premium'>,
): Incentive => {
  const continuousYears = continuousYearsTo(year, insuredYears);
  const raiseFen = raiseFenOf(region);
  const firstYear = Math.max(year - continuousYears + 1, FIRST_YEAR);
  const unclaimed = new Set(unclaimedYears.filter((one) => firstYear <= one && one < year)).size;
  return {
    continuousYears,
    raiseFen,
    continuousFen: raisesOf(year, continuousYears) * raiseFen,
    unclaimedFen: unclaimed * raiseFen,
  };
};
