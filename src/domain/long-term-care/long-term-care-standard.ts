import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import type { Insurance } from '../person/insurance';
import type { RegionCode } from '../region/region-profile';

interface LongTermCareStandard {
  amountFen: Fen;
  /** MOCK: no source yet, the sandbox's own figure, shown as such. */
  basis: 'MOCK';
}

interface LongTermCareRules {
  /** The switch: where a premium is collected; elsewhere there is none to pay. */
  collectedIn: readonly RegionCode[];
  /** The insured person's own part for one year, by the basic insurance they are in. */
  amountFen: Readonly<Record<Exclude<Insurance['kind'], 'NONE'>, Fen>>;
  assumed: readonly string[];
}

/** 长护险 is built up place by place, and what a place collects is not told. policy-sources.md#long-term-care */
export const LONG_TERM_CARE: LongTermCareRules = {
  collectedIn: ['hebei', 'zhejiang'],
  amountFen: { EMPLOYEE: 4_500, RESIDENT: 3_000 },
  assumed: ['collectedIn', 'amountFen'],
};

/** What one person owes for one year. */
export const longTermCareStandardFor = ({ kind, region }: Insurance): Decision<LongTermCareStandard> => {
  if (kind === 'NONE') return refuse('NOT_ENROLLED');
  if (!LONG_TERM_CARE.collectedIn.includes(region)) return refuse('LONG_TERM_CARE_NOT_HERE', { region });
  return accept({ amountFen: LONG_TERM_CARE.amountFen[kind], basis: 'MOCK' });
};
