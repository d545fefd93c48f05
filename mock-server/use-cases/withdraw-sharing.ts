import type { Sharing } from '@/contract/sharing.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { moveSharing } from '../store/sharing-writing';
import type { Query } from '../store/store';
import { findMove } from './find-move';
import { showSharing } from './show-sharing';
import { tellTakenBack } from './tell-agreement';

/** 撤销: the sharer takes an application back while it is not completed, or not agreed to. policy-sources.md#zhejiang-withdraw */
export const withdrawSharing = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
): Promise<Decision<Sharing>> => {
  const found = await findMove(tx, personId, id, 'WITHDRAW');
  if (!found.ok) return found;
  const { row, side, stage } = found.value;
  const moved = await moveSharing(tx, row, { move: 'WITHDRAW', by: side, at: now, stage });
  if (row.stage === 'PROPOSED') await tellTakenBack(tx, moved, now);
  return accept(await showSharing(tx, moved, personId));
};
