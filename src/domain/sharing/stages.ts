import { accept, type Decision, refuse } from '../outcome';
import type { SharingSide } from '../region/region-profile';

export const SHARING_STAGES = ['ACTIVE', 'ENDED'] as const;
export type SharingStage = (typeof SHARING_STAGES)[number];

export const SHARING_MOVES = ['CHANGE_TERMS', 'END'] as const;
export type SharingMove = (typeof SHARING_MOVES)[number];

/** The allowed moves: from a stage, by a move, to a stage. What is not written here is refused. */
export const STAGE_TABLE: Readonly<Record<SharingStage, Partial<Record<SharingMove, SharingStage>>>> = {
  ACTIVE: { CHANGE_TERMS: 'ACTIVE', END: 'ENDED' },
  ENDED: {},
};

/** Where a move leads, if the stage allows it and the side may make it. */
export const decideMove = (
  stage: SharingStage,
  move: SharingMove,
  by: SharingSide,
  mayMove: readonly SharingSide[],
): Decision<SharingStage> => {
  if (!mayMove.includes(by)) return refuse('MOVE_NOT_YOURS');
  const next = STAGE_TABLE[stage][move];
  return next ? accept(next) : refuse('SHARING_ENDED');
};
