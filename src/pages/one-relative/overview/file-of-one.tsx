import type { Sharing } from '@/contract/sharing.contract';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { EnrolmentFileRow } from '@/frames/enrolment-file-row';

/** Whoever may pay the relative's premium may read their years. */
export function FileOfOne({ sharing: { id, side, stage, terms, other } }: { sharing: Sharing }) {
  const mayRead = side === 'SHARER' && PAYING_STAGES.includes(stage) && terms.uses.includes('RESIDENT_PREMIUM');
  return mayRead ? <EnrolmentFileRow sharingId={id} name={other.name} /> : null;
}
