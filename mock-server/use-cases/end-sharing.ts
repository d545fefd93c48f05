import type { Sharing } from '@/contract/sharing.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { stageAfterEnd } from '@/domain/sharing/due-moves';
import { moveSharing } from '../store/sharing-writing';
import type { Query } from '../store/store';
import { findMove } from './find-move';
import { showSharing } from './show-sharing';
import { tellEnded } from './tell-beneficiary';

/** Either side the region allows unbinds: at once, or at midnight where the region says so of a new one. */
export const endSharing = async (tx: Query, now: Moment, personId: string, id: string): Promise<Decision<Sharing>> => {
  const found = await findMove(tx, personId, id, 'END');
  if (!found.ok) return found;
  const { row, side } = found.value;
  const stage = stageAfterEnd(REGIONS[row.region], row, dayOf(now));
  const moved = await moveSharing(tx, row, { move: 'END', by: side, at: now, stage });
  await tellEnded(tx, moved, now);
  return accept(await showSharing(tx, moved, personId));
};
