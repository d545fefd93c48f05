import type { Moment } from '@/domain/calendar';
import type { CrossEvent } from '@/domain/cross-province/cross-stages';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** One line in its life, and the whole quota after it. */
export interface CrossEventRow {
  move: CrossEvent;
  at: Moment;
  quotaFen: Fen;
}

/** Oldest first. */
export const crossEventsOf = (q: Query, sharingId: string): Promise<CrossEventRow[]> =>
  q.all<CrossEventRow>(
    'SELECT move, at, quota_fen AS "quotaFen" FROM cross_sharing_event WHERE sharing_id = :sharingId ORDER BY seq',
    { sharingId },
  );

/** The next line of its life. */
export const appendCrossEvent = async (tx: Query, sharingId: string, event: CrossEventRow): Promise<void> => {
  await tx.run(
    `INSERT INTO cross_sharing_event (sharing_id, seq, move, at, quota_fen, helping_id)
     SELECT :sharingId, COUNT(*), :move, :at, :quotaFen, :helpingId FROM cross_sharing_event WHERE sharing_id = :sharingId`,
    { sharingId, move: event.move, at: event.at, quotaFen: event.quotaFen, helpingId: tx.helpingId ?? null },
  );
};

/** How many lines there are: what moves money next is numbered by it. */
export const crossEventCount = async (q: Query, sharingId: string): Promise<number> => {
  const row = await q.one<{ count: number }>(
    'SELECT COUNT(*) AS count FROM cross_sharing_event WHERE sharing_id = :sharingId',
    { sharingId },
  );
  return row?.count ?? 0;
};
