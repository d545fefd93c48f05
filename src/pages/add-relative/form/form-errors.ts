import { addRelativeWords } from '@/copy/add-relative.copy';
import { refusalLine } from '@/copy/refusal-line';
import { severalWords } from '@/copy/several-relatives.copy';
import type { Day } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import { normaliseIdNumber, readIdNumber } from '@/domain/person/id-number';
import { readPersonName } from '@/domain/person/person-name';
import type { AddRelativeDraft } from '@/stores/add-relative.store';

export const FORM_FIELDS = ['kinship', 'name', 'idNumber'] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormErrors = Partial<Record<FormField, string>>;

const CONTRACT_FIELD: Readonly<Record<FormField, string>> = {
  kinship: 'kinship',
  name: 'relative.name',
  idNumber: 'relative.idNumber',
};

const lawAt = (decision: Decision<unknown>): string | undefined => (decision.ok ? undefined : refusalLine(decision));

const twiceAt = ({ gathered, idNumber }: AddRelativeDraft): string | undefined => {
  const number = normaliseIdNumber(idNumber);
  return gathered.some((one) => normaliseIdNumber(one.idNumber) === number) ? severalWords.twice : undefined;
};

const typedErrorAt = (field: FormField, draft: AddRelativeDraft, today: Day): string | undefined => {
  switch (field) {
    case 'kinship':
      return draft.kinship ? undefined : addRelativeWords.form.kinshipMissing;
    case 'name':
      return lawAt(readPersonName(draft.name));
    case 'idNumber':
      return lawAt(readIdNumber(draft.idNumber, today)) ?? twiceAt(draft);
  }
};

/** What keeps the form from going on: the law at the fields already looked at, and the bureau's own no at its field. */
export const formErrors = (draft: AddRelativeDraft, today: Day, lookedAt: readonly FormField[]): FormErrors => {
  const errors: FormErrors = {};
  for (const field of FORM_FIELDS) {
    const typed = lookedAt.includes(field) ? typedErrorAt(field, draft, today) : undefined;
    const said = draft.refused?.field === CONTRACT_FIELD[field] ? refusalLine(draft.refused) : undefined;
    const error = typed ?? said;
    if (error !== undefined) errors[field] = error;
  }
  return errors;
};
