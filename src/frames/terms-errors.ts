import { refusalLine } from '@/copy/refusal-line';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import { termsRefusals } from '@/domain/sharing/terms-refusals';
import { readYuan } from '@/domain/typed-yuan';
import type { TermsAnswers } from '@/stores/add-relative.store';
import { termsIn } from '@/stores/add-relative-request';

export const TERMS_FIELDS = ['uses', 'ceilingFen', 'monthLimitFen', 'firstDay', 'lastDay'] as const;
export type TermsField = (typeof TERMS_FIELDS)[number];
export type TermsErrors = Partial<Record<TermsField, string>>;

/** What the law has against terms as typed, each at its field. */
export const termsWrong = (
  profile: RegionProfile,
  typed: TermsAnswers,
  facts: { today: Day; availableFen: Fen },
): TermsErrors => {
  const refusals = termsRefusals(profile, termsIn(profile, typed), facts);
  const found = TERMS_FIELDS.flatMap((field) => {
    const isOdd = field === 'ceilingFen' && typed.ceiling.trim() !== '' && readYuan(typed.ceiling) === null;
    if (isOdd) return [[field, termsFormWords.ceilingFigures] as const];
    const refusal = refusals.find((one) => one.field === `terms.${field}`);
    return refusal ? [[field, refusalLine(refusal)] as const] : [];
  });
  return Object.fromEntries(found);
};
