import { addRelativeWords } from '@/copy/add-relative.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import type { Day } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
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

const sentence = ({ code, params }: Pick<NonNullable<AddRelativeDraft['refused']>, 'code' | 'params'>): string => {
  const { happened, now } = refusalSentence(code, params);
  return `${happened}${now}`;
};

const lawAt = (decision: Decision<unknown>): string | undefined => (decision.ok ? undefined : sentence(decision));

const typedErrorAt = (field: FormField, draft: AddRelativeDraft, today: Day): string | undefined => {
  switch (field) {
    case 'kinship':
      return draft.kinship ? undefined : addRelativeWords.form.kinshipMissing;
    case 'name':
      return lawAt(readPersonName(draft.name));
    case 'idNumber':
      return lawAt(readIdNumber(draft.idNumber, today));
  }
};

/** What keeps the form from going on: the law at the fields already looked at, and the bureau's own no at its field. */
export const formErrors = (draft: AddRelativeDraft, today: Day, lookedAt: readonly FormField[]): FormErrors => {
  const errors: FormErrors = {};
  for (const field of FORM_FIELDS) {
    const typed = lookedAt.includes(field) ? typedErrorAt(field, draft, today) : undefined;
    const said = draft.refused?.field === CONTRACT_FIELD[field] ? sentence(draft.refused) : undefined;
    const error = typed ?? said;
    if (error !== undefined) errors[field] = error;
  }
  return errors;
};
