import type { Moment } from '@/domain/calendar';
import type { HelpingStage } from '@/domain/helping/helping-stages';
import type { RefusalCode } from '@/domain/refusals';
import type { Query } from './store';

export type HelpChannel = 'PROGRAM' | 'CODE' | 'MOCK_FACE' | 'CALENDAR' | 'REGISTER';

/** Who asked for what, for whom, by which consent and way, what came of it, and how the consent stood before and after. */
export interface HelpDeedRow {
  helpingId: string;
  at: Moment;
  /** Null: the bureau itself. */
  actorId: string | null;
  subjectId: string;
  what: string;
  outcome: 'DONE' | 'REFUSED' | 'FAILED';
  code: RefusalCode | null;
  /** The masked names of whom it concerns beside the person; null: nobody else. */
  about: string | null;
  /** What was asked to be paid; of it was paid: */
  askedFen: number;
  amountFen: number;
  channel: HelpChannel;
  /** Null: the consent was not there before. */
  stageBefore: HelpingStage | null;
  stageAfter: HelpingStage;
  usedBeforeFen: number;
  usedAfterFen: number;
}

/** So many of what came to nothing are shown; what was done is never too much to be shown. */
const NEWEST_UNDONE = 200;

export const insertHelpDeed = async (tx: Query, row: HelpDeedRow): Promise<void> => {
  await tx.run(
    `INSERT INTO help_deed (helping_id, seq, at, actor_id, subject_id, what, outcome, code, about, asked_fen, amount_fen, channel,
       stage_before, stage_after, used_before_fen, used_after_fen)
     VALUES (:helpingId, (SELECT COALESCE(MAX(seq), 0) + 1 FROM help_deed WHERE helping_id = :helpingId), :at, :actorId,
       :subjectId, :what, :outcome, :code, :about, :askedFen, :amountFen, :channel, :stageBefore, :stageAfter, :usedBeforeFen, :usedAfterFen)`,
    { ...row },
  );
};

/** How much the helper did by a consent since then; neither looking nor the consent's own moves. */
export const countHelpDoneSince = async (q: Query, helpingId: string, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    `SELECT COUNT(*) AS count FROM help_deed
     WHERE helping_id = :helpingId AND outcome = 'DONE' AND stage_before = 'AGREED' AND what <> 'END' AND at >= :since`,
    { helpingId, since },
  );
  return row?.count ?? 0;
};

/** All that was done by one consent, and the newest of what was not; newest first. */
export const helpDeedsOf = (q: Query, helpingId: string): Promise<HelpDeedRow[]> =>
  q.all<HelpDeedRow>(
    `SELECT helping_id AS "helpingId", at, actor_id AS "actorId", subject_id AS "subjectId", what, outcome, code, about,
       asked_fen AS "askedFen", amount_fen AS "amountFen", channel, stage_before AS "stageBefore", stage_after AS "stageAfter",
       used_before_fen AS "usedBeforeFen", used_after_fen AS "usedAfterFen"
     FROM help_deed
     WHERE helping_id = :helpingId AND (outcome = 'DONE' OR seq IN (
       SELECT seq FROM help_deed WHERE helping_id = :helpingId AND outcome <> 'DONE'
       ORDER BY seq DESC LIMIT ${NEWEST_UNDONE}))
     ORDER BY seq DESC`,
    { helpingId },
  );
