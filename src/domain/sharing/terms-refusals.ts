import type { Day } from '../calendar';
import type { Fen } from '../money';
import type { Refusal } from '../outcome';
import type { RegionProfile } from '../region/region-profile';
import { decideChange } from './decide-change';
import {
  decideUses,
  type SharingTerms,
  type TermsAsked,
  whyNoCeiling,
  whyNoDays,
  whyNoMonthLimit,
} from './sharing-terms';

interface Facts {
  today: Day;
  availableFen: Fen;
}

const present = (refusals: readonly (Refusal | null)[]): readonly Refusal[] =>
  refusals.filter((refusal) => refusal !== null);

/** Everything that is wrong with new terms, each at its field; where there is nothing, `decideTerms` accepts them. */
export const termsRefusals = (region: RegionProfile, asked: TermsAsked, facts: Facts): readonly Refusal[] => {
  const uses = decideUses(region, asked.uses);
  return present([
    uses.ok ? null : uses,
    whyNoCeiling(region, asked.ceilingFen, facts.availableFen),
    whyNoMonthLimit(region, asked.monthLimitFen),
    whyNoDays(region, asked, facts.today),
  ]);
};

/** Everything that is wrong with a change of terms, each at its field; where there is nothing, `decideChange` accepts it. */
export const changeRefusals = (
  region: RegionProfile,
  before: SharingTerms,
  asked: Omit<TermsAsked, 'firstDay'>,
  facts: Facts,
): readonly Refusal[] => {
  const { uses, ceilingFen, monthLimitFen, lastDay } = asked;
  const alone = [{ uses }, { ceilingFen }, { monthLimitFen }, { lastDay }];
  return present(
    alone.map((one) => {
      const decided = decideChange(region, before, { ...before, ...one }, facts);
      return decided.ok ? null : decided;
    }),
  );
};
