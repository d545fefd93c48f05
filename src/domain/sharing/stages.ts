import { accept, type Decision, refuse } from '../outcome';
import type { RefusalCode } from '../refusals';
import type { SharingSide } from '../region/region-profile';

export const SHARING_STAGES = [
  'PROPOSED',
  'APPLIED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'ENDING',
  'ENDED',
  'WITHDRAWN',
  'REFUSED',
  'NOT_AGREED',
] as const;
export type SharingStage = (typeof SHARING_STAGES)[number];

/** What a person may do to a sharing. */
export const SHARING_MOVES = ['CHANGE_TERMS', 'WITHDRAW', 'END', 'AGREE', 'DECLINE'] as const;
export type SharingMove = (typeof SHARING_MOVES)[number];

/** What the bureau does by itself, when its hour comes. */
export const BUREAU_MOVES = ['ACCEPT', 'COMPLETE', 'REFUSE', 'BEGIN', 'LAPSE', 'FINISH', 'BREAK'] as const;
export type BureauMove = (typeof BUREAU_MOVES)[number];

/** All that can happen to a sharing, its beginning first. */
export const SHARING_EVENTS = ['ASK', ...SHARING_MOVES, ...BUREAU_MOVES] as const;
export type SharingEvent = (typeof SHARING_EVENTS)[number];

/** Who or what can end one. */
export const SHARING_ENDERS = ['SHARER', 'BENEFICIARY', 'BUREAU', 'INSURANCE', 'REGISTER'] as const;
export type SharingEnder = (typeof SHARING_ENDERS)[number];

type Moves = Partial<Record<SharingMove | BureauMove, SharingStage>>;

/** The allowed moves: from a stage, by a move, to a stage. What is not written here is refused. */
export const STAGE_TABLE: Readonly<Record<SharingStage, Moves>> = {
  PROPOSED: { AGREE: 'ACTIVE', DECLINE: 'NOT_AGREED', WITHDRAW: 'WITHDRAWN', LAPSE: 'NOT_AGREED', BREAK: 'ENDED' },
  APPLIED: { ACCEPT: 'ACCEPTED', WITHDRAW: 'WITHDRAWN', BREAK: 'ENDED' },
  ACCEPTED: { COMPLETE: 'SCHEDULED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN', BREAK: 'ENDED' },
  SCHEDULED: { BEGIN: 'ACTIVE', CHANGE_TERMS: 'SCHEDULED', END: 'ENDED', BREAK: 'ENDED' },
  ACTIVE: { CHANGE_TERMS: 'ACTIVE', END: 'ENDING', LAPSE: 'ENDED', BREAK: 'ENDED' },
  ENDING: { FINISH: 'ENDED', BREAK: 'ENDED' },
  ENDED: {},
  WITHDRAWN: {},
  REFUSED: {},
  NOT_AGREED: {},
};

/** Stages in which shared money pays; one that is ending still does, until its hour. */
export const PAYING_STAGES: readonly SharingStage[] = ['ACTIVE', 'ENDING'];

/** Stages of a case that is under way; one that waits for the relative is none yet. */
export const CASE_STAGES: readonly SharingStage[] = ['APPLIED', 'ACCEPTED'];

/** Stages that nothing leads out of. */
export const OVER_STAGES: readonly SharingStage[] = ['ENDED', 'WITHDRAWN', 'REFUSED', 'NOT_AGREED'];

/** What came to nothing: it never paid. */
export const NEVER_BEGUN_STAGES: readonly SharingStage[] = ['WITHDRAWN', 'REFUSED', 'NOT_AGREED'];

const WHY_NOT: Readonly<Record<SharingStage, RefusalCode>> = {
  PROPOSED: 'AGREEMENT_WAITING',
  APPLIED: 'CASE_IN_PROGRESS',
  ACCEPTED: 'CASE_IN_PROGRESS',
  SCHEDULED: 'CASE_COMPLETED',
  ACTIVE: 'CASE_COMPLETED',
  ENDING: 'SHARING_ENDING',
  ENDED: 'SHARING_ENDED',
  WITHDRAWN: 'SHARING_ENDED',
  REFUSED: 'SHARING_ENDED',
  NOT_AGREED: 'AGREEMENT_OVER',
};

const ANSWERS: readonly SharingMove[] = ['AGREE', 'DECLINE'];

/** Who comes too late with an answer hears whether it stands or came to nothing. */
const whyNotMoved = (stage: SharingStage, move: SharingMove): RefusalCode => {
  if (!ANSWERS.includes(move) || stage === 'ENDED') return WHY_NOT[stage];
  return OVER_STAGES.includes(stage) ? 'AGREEMENT_OVER' : 'AGREEMENT_ANSWERED';
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
  return next ? accept(next) : refuse(whyNotMoved(stage, move));
};
