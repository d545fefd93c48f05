import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { idNumberInGroups, withNote } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import type { RelativeAnswers } from '@/stores/add-relative.store';

/** One relative among several: 朱长林（父母）, and below it the number. */
export const relativeLines = ({ name, idNumber, kinship }: RelativeAnswers): readonly string[] => [
  withNote(name.trim(), kinship ? KINSHIP_WORDS[kinship] : ''),
  idNumberInGroups(normaliseIdNumber(idNumber)),
];
