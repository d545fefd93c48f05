import type { Sharing } from '@/contract/sharing.contract';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { isVouchedFor } from '@/domain/sharing/vouched';
import { EnrolmentFileRow } from '@/frames/enrolment-file-row';

/** Whoever may pay the relative's premium may read their years, but not on their own pledge alone. */
export function FileOfOne({ sharing }: { sharing: Sharing }) {
  const { id, side, stage, terms, other, basis, agreement } = sharing;
  const mayPay = side === 'SHARER' && PAYING_STAGES.includes(stage) && terms.uses.includes('RESIDENT_PREMIUM');
  return mayPay && isVouchedFor(basis, agreement !== null) ? (
    <EnrolmentFileRow sharingId={id} name={other.name} />
  ) : null;
}
