import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import type { RegionProfile } from '../region/region-profile';
import { type Assistance, subsidyFenOf } from './assistance';
import { type PremiumGroup, premiumGroupOf, type Standing } from './premium-group';

export interface PremiumStandard {
  year: number;
  amountFen: Fen;
  /** MOCK: no source yet, the sandbox's own figure, shown as such. */
  basis: 'SOURCED' | 'MOCK';
}

/** What one person owes for one year, and how it comes about: the standard of the group, less what is paid for them. */
export interface PremiumTerms extends PremiumStandard {
  group: PremiumGroup;
  standardFen: Fen;
  assistance: Assistance;
  subsidyFen: Fen;
}

/** The national floor of the resident's own part, year by year. policy-sources.md#resident-premium */
const STANDARDS: readonly PremiumStandard[] = [
  { year: 2025, amountFen: 40_000, basis: 'SOURCED' },
  { year: 2026, amountFen: 40_000, basis: 'SOURCED' },
  { year: 2027, amountFen: 40_000, basis: 'MOCK' },
];

/** The years a premium is known for in a region. */
export const isCollectedIn = (year: number, { premium }: Pick<RegionProfile, 'premium'>): boolean =>
  (premium.byGroup?.standards ?? STANDARDS).some((row) => row.year === year);

const rowFor = (year: number, group: PremiumGroup, { premium }: Pick<RegionProfile, 'premium'>) =>
  premium.byGroup === undefined
    ? STANDARDS.find((row) => row.year === year)
    : premium.byGroup.standards.find((row) => row.year === year && row.group === group);

/** What one group owes for one insured year, in fen, before anything is paid for it: year × region × group. */
export const standardFor = (
  year: number,
  region: Pick<RegionProfile, 'premium'>,
  group: PremiumGroup,
): Decision<PremiumStandard> => {
  const row = rowFor(year, group, region);
  return row ? accept({ year, amountFen: row.amountFen, basis: row.basis }) : refuse('YEAR_NOT_COLLECTED', { year });
};

/** What this person owes for one insured year; `amountFen` is their own part. */
export const premiumTermsOf = (
  year: number,
  region: Pick<RegionProfile, 'premium'>,
  standing: Standing,
): Decision<PremiumTerms> => {
  const group = premiumGroupOf(year, region, standing);
  const standard = standardFor(year, region, group);
  if (!standard.ok) return standard;
  const { amountFen: standardFen, basis } = standard.value;
  const { assistance } = standing;
  const subsidyFen = subsidyFenOf(standardFen, assistance);
  return accept({ year, group, standardFen, assistance, subsidyFen, amountFen: standardFen - subsidyFen, basis });
};
