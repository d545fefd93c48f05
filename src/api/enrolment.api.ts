import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** The reader's own years, or, by the id of a sharing or a quota, those of the relative it is for. */
export const readEnrolmentFile = (sharingId: string | null): Promise<Answer<EnrolmentFile>> =>
  sharingId === null ? ask('readEnrolmentFile') : ask('readEnrolmentFileOf', { path: { id: sharingId } });
