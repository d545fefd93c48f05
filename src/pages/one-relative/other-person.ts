import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';

/** 王*（父母） */
export const otherPerson = ({ other, kinship, side }: Sharing): string =>
  withNote(maskName(other.name), kinshipToReader(kinship, side));
