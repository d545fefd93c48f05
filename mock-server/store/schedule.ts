import type { Day, Moment } from '@/domain/calendar';
import type { Query, SqlValue } from './store';

/** The work of each month: the last first-of-the-month it is done for. */
export const MONTHS = 'EMPLOYER_CREDIT';

/** By what the next piece of each kind of routine work is known; all but the months, by its moment. */
export const NEXT = {
  month: `SELECT through_day FROM schedule_cursor WHERE name = '${MONTHS}'`,
  sharing: 'SELECT MIN(due_at) FROM sharing WHERE due_at IS NOT NULL',
  walletBounce: `SELECT MIN(bounces_at) FROM wallet_transfer WHERE stage = 'WAITING'`,
  proposal: 'SELECT MIN(due_at) FROM cross_sharing WHERE due_at IS NOT NULL',
  taxOrder: `SELECT MIN(lapses_at) FROM tax_order WHERE state = 'HELD'`,
  helping: 'SELECT MIN(due_at) FROM helping WHERE due_at IS NOT NULL',
} as const;

/** Asks all of them at once, since it is asked before every deed. */
export const lookAtNext = (nexts: readonly string[]): ((q: Query) => Promise<SqlValue[]>) => {
  const look = `SELECT ${nexts.map((next, nth) => `(${next}) AS "${nth}"`).join(', ')}`;
  return async (q) => {
    const row = (await q.one<Record<string, SqlValue>>(look)) ?? {};
    return nexts.map((_next, nth) => row[nth] ?? null);
  };
};

/** Null: the routine of the months was never begun. */
export const monthsDoneThrough = async (q: Query): Promise<Day | null> => {
  const row = await q.one<{ throughDay: Day }>(
    'SELECT through_day AS "throughDay" FROM schedule_cursor WHERE name = :name',
    { name: MONTHS },
  );
  return row?.throughDay ?? null;
};

/** The sharing whose turn it is, and when that was or will be. */
export const firstDueSharing = async (q: Query): Promise<{ id: string; dueAt: Moment } | null> => {
  const row = await q.one<{ id: string; dueAt: Moment }>(
    'SELECT id, due_at AS "dueAt" FROM sharing WHERE due_at IS NOT NULL ORDER BY due_at, rowid LIMIT 1',
  );
  return row ?? null;
};

export const markMonthsDone = async (tx: Query, throughDay: Day): Promise<void> => {
  await tx.run(
    `INSERT INTO schedule_cursor (name, through_day) VALUES (:name, :throughDay)
     ON CONFLICT (name) DO UPDATE SET through_day = excluded.through_day`,
    { name: MONTHS, throughDay },
  );
};
