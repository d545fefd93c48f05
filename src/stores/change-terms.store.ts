import type { Sharing } from '@/contract/sharing.contract';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { TermsAsked } from '@/domain/sharing/sharing-terms';
import { readYuan, typedYuan } from '@/domain/typed-yuan';
import { createDraft } from './draft';

/** New terms for one sharing, as ticked and typed. */
export interface TermsChosen {
  uses: readonly SharedUse[];
  /** In yuan; empty where there is no ceiling. */
  ceiling: string;
  /** In yuan; empty where there is no limit. */
  monthLimit: string;
  lastDay: Day | null;
}

/** `sharingId`: the sharing these terms were chosen for; another sharing begins anew. */
interface ChangeTermsDraft {
  sharingId: string;
  chosen: TermsChosen | null;
}

/** New terms for one sharing, from the first tick to the bureau's answer. */
export const changeTerms = createDraft<ChangeTermsDraft>('change-terms', { sharingId: '', chosen: null });

/** The terms chosen for this sharing; null while none were. */
export const chosenFor = (sharingId: string, draft: ChangeTermsDraft): TermsChosen | null =>
  draft.sharingId === sharingId ? draft.chosen : null;

/** The terms as they stand, as one would have typed them. */
export const termsAsTyped = ({ terms }: Pick<Sharing, 'terms'>): TermsChosen => ({
  uses: terms.uses,
  ceiling: terms.ceilingFen === null ? '' : typedYuan(terms.ceilingFen),
  monthLimit: terms.monthLimitFen === undefined ? '' : typedYuan(terms.monthLimitFen),
  lastDay: terms.lastDay,
});

const typedFen = (typed: string): Fen | null => (typed.trim() === '' ? null : readYuan(typed));

export const askedIn = ({ uses, ceiling, monthLimit, lastDay }: TermsChosen): Omit<TermsAsked, 'firstDay'> => {
  const monthLimitFen = typedFen(monthLimit);
  return { uses, ceilingFen: typedFen(ceiling), ...(monthLimitFen !== null && { monthLimitFen }), lastDay };
};
