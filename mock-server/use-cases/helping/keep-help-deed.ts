import type { Moment } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import { type HelpChannel, type HelpDeedRow, insertHelpDeed } from '../../store/help-deeds';
import { findHelping, type HelpingRow } from '../../store/helpings';
import type { Query } from '../../store/store';

interface Told {
  /** Null: the bureau itself. */
  actorId: string | null;
  what: string;
  at: Moment;
  channel: HelpChannel;
  about?: string | null;
  askedFen?: number;
  amountFen?: number;
}

const rowOf = (helping: HelpingRow, told: Told, came: Pick<HelpDeedRow, 'outcome' | 'code'>): HelpDeedRow => ({
  helpingId: helping.id,
  subjectId: helping.helpedId,
  about: null,
  askedFen: 0,
  amountFen: 0,
  ...told,
  ...came,
  stageBefore: helping.stage,
  stageAfter: helping.stage,
  usedBeforeFen: helping.usedFen,
  usedAfterFen: helping.usedFen,
});

/** Writes down what came of it, and how the consent stands since; `before`: how it stood, null where it was not there. */
export const keepHelpDone = async (
  tx: Query,
  id: string,
  before: HelpingRow | null,
  told: Told,
): Promise<HelpingRow> => {
  const after = await findHelping(tx, id);
  if (!after) throw new Error('A consent just written is not there.');
  await insertHelpDeed(tx, {
    ...rowOf(after, told, { outcome: 'DONE', code: null }),
    stageBefore: before?.stage ?? null,
    usedBeforeFen: before?.usedFen ?? 0,
  });
  return after;
};

export const keepHelpRefused = (
  tx: Query,
  helping: HelpingRow,
  told: Told,
  { code }: Extract<Decision<unknown>, { ok: false }>,
): Promise<void> => insertHelpDeed(tx, rowOf(helping, told, { outcome: 'REFUSED', code }));

/** A fault undid the deed whole; that it was tried stays. */
export const keepHelpFailed = (tx: Query, helping: HelpingRow, told: Told): Promise<void> =>
  insertHelpDeed(tx, rowOf(helping, told, { outcome: 'FAILED', code: null }));
