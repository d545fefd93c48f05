import { familyCodeWords } from '@/copy/family-code.copy';
import { refusalLine } from '@/copy/refusal-line';
import type { Day } from '@/domain/calendar';
import type { FamilyCodeRoute } from '@/domain/family-code/routes';
import type { Decision } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { readPersonName } from '@/domain/person/person-name';
import type { familyCode, MemberAnswers } from '@/stores/family-code.store';

const { form } = familyCodeWords;

export type FormField = keyof MemberAnswers;

/** What each route asks, in order. */
export const FIELDS_OF: Readonly<Record<FamilyCodeRoute, readonly FormField[]>> = {
  ID_NUMBER: ['kinship', 'name', 'idNumber'],
  BIRTH_CERTIFICATE: ['kinship', 'motherName', 'motherIdNumber', 'certificateNo'],
  OTHER_PAPER: ['kinship', 'name', 'paperKind', 'paperNumber', 'bornOn'],
};

const lawAt = (decision: Decision<unknown>): string | undefined => (decision.ok ? undefined : refusalLine(decision));

type Draft = ReturnType<typeof familyCode.use.getState>;

/** What the law finds wrong with what is typed at this field. */
export const typedErrorAt = (field: FormField, draft: Draft, today: Day): string | undefined => {
  switch (field) {
    case 'kinship':
      return draft.kinship ? undefined : form.kinshipMissing;
    case 'paperKind':
      return draft.paperKind ? undefined : form.paperKindMissing;
    case 'certificateNo':
      return draft.certificateNo.trim() === '' ? form.certificateMissing : undefined;
    case 'bornOn':
      return undefined;
    case 'name':
    case 'motherName':
      return lawAt(readPersonName(draft[field]));
    default:
      return lawAt(readIdNumber(draft[field], today));
  }
};

/** The bureau names fields as the contract does: `relative.idNumber`, `kinship`. */
export const saidErrorAt = (field: FormField, { refused }: Draft): string | undefined =>
  refused && (refused.field === `relative.${field}` || refused.field === field) ? refusalLine(refused) : undefined;

/** What the bureau said no to beside every field: the relative as a whole, or the number of members. */
export const generalRefusal = ({ refused }: Draft): Draft['refused'] =>
  refused?.field === undefined || refused.field === 'relative' ? refused : null;
