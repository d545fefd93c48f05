import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';

export interface PremiumStandard {
  year: number;
  amountFen: Fen;
  /** MOCK: no source yet, the sandbox's own figure, shown as such. */
  basis: 'SOURCED' | 'MOCK';
}

/** The national floor of the resident's own part, year by year. policy-sources.md#resident-premium */
const STANDARDS: readonly PremiumStandard[] = [
  { year: 2025, amountFen: 40_000, basis: 'SOURCED' },
  { year: 2026, amountFen: 40_000, basis: 'SOURCED' },
  { year: 2027, amountFen: 40_000, basis: 'MOCK' },
];

/** What one resident owes for one insured year, in fen. */
export const standardFor = (year: number): Decision<PremiumStandard> => {
  const standard = STANDARDS.find((row) => row.year === year);
  return standard ? accept(standard) : refuse('YEAR_NOT_COLLECTED', { year });
};
