import { DAY_MS, type Moment } from '../calendar';
import { accept, type Decision, refuse } from '../outcome';
import type { RefusalCode } from '../refusals';
import type { SharingSide } from '../region/region-profile';
import { CROSS_PROVINCE } from './cross-province-rules';

export const CROSS_STAGES = ['PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'ENDED'] as const;
export type CrossStage = (typeof CROSS_STAGES)[number];

/** What one of the two may do. */
export const CROSS_MOVES = ['ACCEPT', 'REFUSE', 'WITHDRAW', 'CHANGE_QUOTA', 'END'] as const;
export type CrossMove = (typeof CROSS_MOVES)[number];

/** All that can happen, its beginning first; the bureau itself lets a proposal lapse and breaks what an insurance no longer carries. */
export const CROSS_EVENTS = ['PROPOSE', ...CROSS_MOVES, 'LAPSE', 'BREAK'] as const;
export type CrossEvent = (typeof CROSS_EVENTS)[number];

/** Who or what can end one. */
export const CROSS_ENDERS = ['SHARER', 'BENEFICIARY', 'INSURANCE'] as const;
export type CrossEnder = (typeof CROSS_ENDERS)[number];

type Moves = Partial<Record<Exclude<CrossEvent, 'PROPOSE'>, CrossStage>>;

/** The allowed moves: from a stage, by a move, to a stage. What is not written here is refused. */
export const CROSS_STAGE_TABLE: Readonly<Record<CrossStage, Moves>> = {
  PROPOSED: { ACCEPT: 'ACTIVE', REFUSE: 'DECLINED', WITHDRAW: 'WITHDRAWN', LAPSE: 'LAPSED' },
  ACTIVE: { CHANGE_QUOTA: 'ACTIVE', END: 'ENDED', BREAK: 'ENDED' },
  DECLINED: {},
  WITHDRAWN: {},
  LAPSED: {},
  ENDED: {},
};

/** Voluntary on both sides: the one proposes, the other answers, either ends. */
const MOVERS: Readonly<Record<CrossMove, readonly SharingSide[]>> = {
  ACCEPT: ['BENEFICIARY'],
  REFUSE: ['BENEFICIARY'],
  WITHDRAW: ['SHARER'],
  CHANGE_QUOTA: ['SHARER'],
  END: ['SHARER', 'BENEFICIARY'],
};

const WHY_NOT: Readonly<Record<CrossStage, RefusalCode>> = {
  PROPOSED: 'PROPOSAL_WAITING',
  ACTIVE: 'PROPOSAL_ANSWERED',
  DECLINED: 'PROPOSAL_DECLINED',
  WITHDRAWN: 'PROPOSAL_WITHDRAWN',
  LAPSED: 'PROPOSAL_LAPSED',
  ENDED: 'SHARING_ENDED',
};

/** Until when the relative may answer. policy-sources.md#cross-province-answer */
export const answerUntil = (proposedAt: Moment): Moment => proposedAt + CROSS_PROVINCE.proposalDays * DAY_MS;

/** What the bureau will do by itself, and at which moment; null: nothing. */
export const dueCrossMove = (sharing: {
  stage: CrossStage;
  proposedAt: Moment;
}): { move: 'LAPSE'; at: Moment } | null =>
  sharing.stage === 'PROPOSED' ? { move: 'LAPSE', at: answerUntil(sharing.proposedAt) } : null;

/** Where a move leads, if the stage allows it and the side may make it. */
export const decideCrossMove = (stage: CrossStage, move: CrossMove, by: SharingSide): Decision<CrossStage> => {
  if (!MOVERS[move].includes(by)) return refuse('MOVE_NOT_YOURS');
  const next = CROSS_STAGE_TABLE[stage][move];
  return next ? accept(next) : refuse(WHY_NOT[stage]);
};

/** What one side may do at a stage. */
export const crossMovesFor = (stage: CrossStage, by: SharingSide): CrossMove[] =>
  CROSS_MOVES.filter((move) => decideCrossMove(stage, move, by).ok);

/** Stages that something still comes of. */
export const LIVE_CROSS_STAGES: readonly CrossStage[] = ['PROPOSED', 'ACTIVE'];
