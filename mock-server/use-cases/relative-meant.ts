import type { TransferCodeRequest } from '@/contract/account-transfer.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { personOf } from '../store/people';
import { findSharingOf } from '../store/sharings';
import type { Query } from '../store/store';

/** Who is meant: as typed, or the member of one of the payer's own sharings, whose number nobody types again. */
export const relativeMeant = async (
  q: Query,
  payerId: string,
  relative: TransferCodeRequest['relative'],
): Promise<Decision<{ name: string; idNumber: string }>> => {
  if (!('sharingId' in relative)) return accept(relative);
  const sharing = await findSharingOf(q, payerId, relative.sharingId);
  if (sharing?.sharerId !== payerId) return refuse('NOT_FOUND');
  const { name, idNumber } = await personOf(q, sharing.beneficiaryId);
  return accept({ name, idNumber });
};
