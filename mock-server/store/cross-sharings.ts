import type { Moment } from '@/domain/calendar';
import { type CrossRow, selectCrossSharings as select } from './cross-sharing-row';
import type { Query } from './store';

const EITHER_SIDE = '(s.sharer_id = :personId OR s.beneficiary_id = :personId)';

/** One the person stands in, on either side; anyone else's is not there. */
export const findCrossSharingOf = async (q: Query, personId: string, id: string): Promise<CrossRow | null> => {
  const [found] = await select(q, `WHERE s.id = :id AND ${EITHER_SIDE}`, { id, personId });
  return found ?? null;
};

/** Whoever asks; its absence is a fault. */
export const crossSharingOf = async (q: Query, id: string): Promise<CrossRow> => {
  const [found] = await select(q, 'WHERE s.id = :id', { id });
  if (!found) throw new Error('A sharing across provinces the bureau knew is gone.');
  return found;
};

/** Both sides, over ones too, newest first. */
export const crossSharingsOf = (q: Query, personId: string): Promise<CrossRow[]> =>
  select(q, `WHERE ${EITHER_SIDE} ORDER BY s.proposed_at DESC, s.rowid DESC`, { personId });

/** The quotas that stand on a person, on either side. */
export const activeCrossSharingsOf = (q: Query, personId: string): Promise<CrossRow[]> =>
  select(q, `WHERE ${EITHER_SIDE} AND s.stage = 'ACTIVE' ORDER BY s.accepted_at, s.rowid`, { personId });

/** The quotas one person filled for others, or that others filled for them, first accepted first. */
export const activeCrossSharings = (q: Query, side: 'sharer' | 'beneficiary', personId: string): Promise<CrossRow[]> =>
  select(q, `WHERE s.${side}_id = :personId AND s.stage = 'ACTIVE' ORDER BY s.accepted_at, s.rowid`, { personId });

/** Every proposal that waits and every quota that stands, the earliest first. */
export const liveCrossSharings = (q: Query): Promise<CrossRow[]> =>
  select(q, `WHERE s.stage IN ('PROPOSED', 'ACTIVE') ORDER BY s.proposed_at, s.rowid`, {});

export const liveStageBetween = async (
  q: Query,
  sharerId: string,
  beneficiaryId: string,
): Promise<'PROPOSED' | 'ACTIVE' | null> => {
  const row = await q.one<{ stage: 'PROPOSED' | 'ACTIVE' }>(
    `SELECT stage FROM cross_sharing
     WHERE sharer_id = :sharerId AND beneficiary_id = :beneficiaryId AND stage IN ('PROPOSED', 'ACTIVE')`,
    { sharerId, beneficiaryId },
  );
  return row?.stage ?? null;
};

/** How often the one asked the other since a moment, whatever became of it. */
export const proposalsSince = async (
  q: Query,
  sharerId: string,
  beneficiaryId: string,
  since: Moment,
): Promise<number> => {
  const row = await q.one<{ count: number }>(
    `SELECT COUNT(*) AS count FROM cross_sharing
     WHERE sharer_id = :sharerId AND beneficiary_id = :beneficiaryId AND proposed_at >= :since`,
    { sharerId, beneficiaryId, since },
  );
  return row?.count ?? 0;
};

/** The proposal whose time is up next; null: none waits. */
export const firstToLapse = async (q: Query): Promise<{ id: string; dueAt: Moment } | null> => {
  const row = await q.one<{ id: string; dueAt: Moment }>(
    'SELECT id, due_at AS "dueAt" FROM cross_sharing WHERE due_at IS NOT NULL ORDER BY due_at, rowid LIMIT 1',
  );
  return row ?? null;
};
