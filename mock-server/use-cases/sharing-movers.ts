import type { RegionProfile, SharingSide } from '@/domain/region/region-profile';
import { decideMove, SHARING_MOVES, type SharingMove, type SharingStage } from '@/domain/sharing/stages';

/** Which sides may make a move: the terms are the sharer's own, who may end it is the region's rule. */
export const moversOf = (move: SharingMove, region: RegionProfile): readonly SharingSide[] =>
  move === 'END' ? region.sharing.endedBy : ['SHARER'];

/** What one side may do to a sharing now. */
export const movesFor = (side: SharingSide, stage: SharingStage, region: RegionProfile): SharingMove[] =>
  SHARING_MOVES.filter((move) => decideMove(stage, move, side, moversOf(move, region)).ok);
