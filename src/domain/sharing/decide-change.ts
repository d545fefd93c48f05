import type { Day } from '../calendar';
import type { Fen } from '../money';
import { type Decision, type Refusal, refuseAt } from '../outcome';
import type { RegionProfile, TermKind } from '../region/region-profile';
import { decideTerms, type SharingTerms, type TermsAsked } from './sharing-terms';

type TermsChange = Omit<TermsAsked, 'firstDay'>;

const FIELD_OF: Readonly<Record<TermKind, 'uses' | 'ceilingFen' | 'lastDay'>> = {
  USES: 'uses',
  CEILING: 'ceilingFen',
  LAST_DAY: 'lastDay',
};

const isChanged = (before: SharingTerms, asked: TermsChange, kind: TermKind): boolean => {
  const field = FIELD_OF[kind];
  return JSON.stringify(before[field]) !== JSON.stringify(asked[field]);
};

const whyNotChangeable = (region: RegionProfile, before: SharingTerms, asked: TermsChange): Refusal | null => {
  const kinds: readonly TermKind[] = ['USES', 'CEILING', 'LAST_DAY'];
  const fixed = kinds.find((kind) => !region.sharing.changeable.includes(kind) && isChanged(before, asked, kind));
  return fixed ? refuseAt(`terms.${FIELD_OF[fixed]}`, 'TERM_NOT_IN_REGION') : null;
};

/** New terms for a living sharing (信息变更): only what the region lets one change; the first day stays. */
export const decideChange = (
  region: RegionProfile,
  before: SharingTerms,
  asked: TermsChange,
  facts: { today: Day; availableFen: Fen },
): Decision<SharingTerms> => {
  const refusal = whyNotChangeable(region, before, asked);
  if (refusal) return refusal;
  const terms = decideTerms(region, { ...asked, firstDay: null }, facts);
  return terms.ok ? { ok: true, value: { ...terms.value, firstDay: before.firstDay } } : terms;
};
