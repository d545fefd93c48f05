import type { RegionProfile, SharingSide } from '@/domain/region/region-profile';
import { decideMove, SHARING_MOVES, type SharingMove, type SharingStage } from '@/domain/sharing/stages';

const MOVERS: Readonly<Record<Exclude<SharingMove, 'END'>, readonly SharingSide[]>> = {
  CHANGE_TERMS: ['SHARER'],
  WITHDRAW: ['SHARER'],
  AGREE: ['BENEFICIARY'],
  DECLINE: ['BENEFICIARY'],
};

/** Which sides may make a move: terms and withdrawal are the sharer's own, the answer the relative's, who may end it is the region's rule. */
export const moversOf = (move: SharingMove, region: RegionProfile): readonly SharingSide[] =>
  move === 'END' ? region.sharing.endedBy : MOVERS[move];

/** What one side may do to a sharing now. */
export const movesFor = (side: SharingSide, stage: SharingStage, region: RegionProfile): SharingMove[] =>
  SHARING_MOVES.filter(
    (move) =>
      (move !== 'CHANGE_TERMS' || region.sharing.changeable.length > 0) &&
      decideMove(stage, move, side, moversOf(move, region)).ok,
  );
