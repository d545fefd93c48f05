import type { Sharing } from '@/contract/sharing.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { decideMove } from '@/domain/sharing/stages';
import { findSharingOf, setEnded } from '../store/sharings';
import type { Query } from '../store/store';
import { moversOf } from './sharing-movers';
import { showSharing, sideOf } from './show-sharing';

/** Either side the region allows unbinds; the next bill no longer finds the sharing. */
export const endSharing = async (tx: Query, now: Moment, personId: string, id: string): Promise<Decision<Sharing>> => {
  const row = await findSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const endedBy = sideOf(row, personId);
  const move = decideMove(row.stage, 'END', endedBy, moversOf('END', REGIONS[row.region]));
  if (!move.ok) return move;
  await setEnded(tx, id, endedBy, now);
  return accept(showSharing({ ...row, stage: move.value, endedAt: now, endedBy }, personId));
};
