import { addRelativeWords } from '@/copy/add-relative.copy';
import { refusalLine } from '@/copy/refusal-line';
import { severalWords } from '@/copy/several-relatives.copy';
import type { Day } from '@/domain/calendar';
import { normaliseIdNumber } from '@/domain/person/id-number';
import type { RegionProfile } from '@/domain/region/region-profile';
import { decideUses } from '@/domain/sharing/sharing-terms';
import { idNumberError, nameError, saidAt } from '@/frames/typed-payee';
import type { AddRelativeDraft } from '@/stores/add-relative.store';
import { usesOf } from '@/stores/add-relative-request';

export const FORM_FIELDS = ['kinship', 'name', 'idNumber'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

const twiceAt = ({ gathered, idNumber }: AddRelativeDraft): string | undefined => {
  const number = normaliseIdNumber(idNumber);
  return gathered.some((one) => normaliseIdNumber(one.idNumber) === number) ? severalWords.twice : undefined;
};

/** What the law finds wrong with a relative as typed. */
export const typedErrorAt = (field: FormField, draft: AddRelativeDraft, today: Day): string | undefined => {
  switch (field) {
    case 'kinship':
      return draft.kinship ? undefined : addRelativeWords.form.kinshipMissing;
    case 'name':
      return nameError(draft.name);
    case 'idNumber':
      return idNumberError(draft.idNumber, today) ?? twiceAt(draft);
  }
};

export const usesError = (profile: RegionProfile, draft: AddRelativeDraft): string | undefined => {
  const uses = decideUses(profile, usesOf(profile, draft));
  return uses.ok ? undefined : refusalLine(uses);
};

/** What the bureau said no to at this field. */
export const saidErrorAt = (field: FormField | 'who', { refused, known }: AddRelativeDraft): string | undefined => {
  // Of a chosen relative the bureau speaks of what nobody typed: it stands at the choice.
  if (field === 'who') return known && refused?.field ? refusalLine(refused) : undefined;
  return saidAt(refused, field === 'kinship' ? field : `relative.${field}`);
};
