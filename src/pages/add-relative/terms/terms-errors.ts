import { refusalLine } from '@/copy/refusal-line';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import { termsRefusals } from '@/domain/sharing/terms-refusals';
import { readYuan } from '@/domain/typed-yuan';
import type { AddRelativeDraft } from '@/stores/add-relative.store';
import { termsIn } from '@/stores/add-relative-request';

export const TERMS_FIELDS = ['uses', 'ceilingFen', 'monthLimitFen', 'firstDay', 'lastDay'] as const;
export type TermsField = (typeof TERMS_FIELDS)[number];

/** What keeps the terms from going on: the law at the fields looked at, and the bureau's own no at its field. */
export const termsErrors = (
  profile: RegionProfile,
  draft: AddRelativeDraft,
  facts: { today: Day; availableFen: Fen },
  lookedAt: readonly TermsField[],
): Partial<Record<TermsField, string>> => {
  const refusals = termsRefusals(profile, termsIn(profile, draft), facts);
  const errorAt = (field: TermsField): string | undefined => {
    const isOdd = field === 'ceilingFen' && draft.ceiling.trim() !== '' && readYuan(draft.ceiling) === null;
    if (isOdd && lookedAt.includes(field)) return termsFormWords.ceilingFigures;
    const path = `terms.${field}`;
    const law = lookedAt.includes(field) ? refusals.find((refusal) => refusal.field === path) : undefined;
    const no = law ?? (draft.refused?.field === path ? draft.refused : undefined);
    return no && refusalLine(no);
  };
  return Object.fromEntries(
    TERMS_FIELDS.map((field) => [field, errorAt(field)] as const).filter(([, error]) => error !== undefined),
  );
};
