import { DAY_MS, type Day, type Moment, startOfDay } from '../calendar';
import { addDays } from '../later-days';
import { accept, type Decision, refuse } from '../outcome';
import type { RefusalCode } from '../refusals';
import { HELPING } from './helping-rules';

export const HELPING_SIDES = ['HELPER', 'HELPED'] as const;

/** Beside each other with one phone, or apart. */
export const HELPING_PLACES = ['BESIDE', 'APART'] as const;
export type HelpingPlace = (typeof HELPING_PLACES)[number];

export const HELPING_STAGES = ['PROPOSED', 'AGREED', 'REFUSED', 'EXPIRED', 'ENDED'] as const;
export type HelpingStage = (typeof HELPING_STAGES)[number];

/** The bureau itself lets an invitation expire and a consent lapse. */
export const HELPING_MOVES = ['AGREE', 'REFUSE', 'END', 'EXPIRE', 'LAPSE'] as const;
export type HelpingMove = (typeof HELPING_MOVES)[number];

/** TIME: the last day is over. REGISTER: a death, or that the two are family no more. */
export const HELPING_ENDERS = [...HELPING_SIDES, 'TIME', 'REGISTER'] as const;
export type HelpingEnder = (typeof HELPING_ENDERS)[number];

/** The allowed moves: from a stage, by a move, to a stage. What is not written here is refused. */
export const HELPING_STAGE_TABLE: Readonly<Record<HelpingStage, Partial<Record<HelpingMove, HelpingStage>>>> = {
  PROPOSED: { AGREE: 'AGREED', REFUSE: 'REFUSED', EXPIRE: 'EXPIRED', END: 'ENDED' },
  AGREED: { END: 'ENDED', LAPSE: 'ENDED' },
  REFUSED: {},
  EXPIRED: {},
  ENDED: {},
};

/** Why a stage lets no such move happen. */
const WHY_NOT: Readonly<Record<HelpingStage, RefusalCode>> = {
  PROPOSED: 'HELP_NOT_AGREED',
  AGREED: 'HELP_ANSWERED',
  REFUSED: 'HELP_ANSWERED',
  EXPIRED: 'HELP_EXPIRED',
  ENDED: 'HELP_ENDED',
};

export const decideHelpingMove = (stage: HelpingStage, move: HelpingMove): Decision<HelpingStage> => {
  const next = HELPING_STAGE_TABLE[stage][move];
  return next ? accept(next) : refuse(WHY_NOT[stage]);
};

/** The moment at which the last day is over. */
const endOf = (lastDay: Day): Moment => startOfDay(addDays(lastDay, 1));

/** Until when an invitation may be answered: no longer than what it asks for would last. */
export const openUntil = ({ proposedAt, lastDay }: { proposedAt: Moment; lastDay: Day }): Moment =>
  Math.min(proposedAt + HELPING.openHours * (DAY_MS / 24), endOf(lastDay));

/** What the calendar does to a helping, and at which moment; null: nothing any more. */
export const dueHelpingMove = (helping: {
  stage: HelpingStage;
  proposedAt: Moment;
  lastDay: Day;
}): { move: 'EXPIRE' | 'LAPSE'; at: Moment } | null => {
  if (helping.stage === 'PROPOSED') return { move: 'EXPIRE', at: openUntil(helping) };
  if (helping.stage === 'AGREED') return { move: 'LAPSE', at: endOf(helping.lastDay) };
  return null;
};
