import { accept, type Decision, refuse } from '@/domain/outcome';
import type { SharingSide } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { decideMove, type SharingMove, type SharingStage } from '@/domain/sharing/stages';
import { findSharingOf, type SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { moversOf } from './sharing-movers';
import { sideOf } from './show-sharing';

/** A sharing of this person, and where a move of theirs would lead it; or why it may not be made. */
export const findMove = async (
  q: Query,
  personId: string,
  id: string,
  move: SharingMove,
): Promise<Decision<{ row: SharingRow; side: SharingSide; stage: SharingStage }>> => {
  const row = await findSharingOf(q, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const side = sideOf(row, personId);
  const decided = decideMove(row.stage, move, side, moversOf(move, REGIONS[row.region]));
  return decided.ok ? accept({ row, side, stage: decided.value }) : decided;
};
