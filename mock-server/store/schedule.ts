import type { Day, Moment } from '@/domain/calendar';
import type { Query } from './store';

/** The work of each month: the last first-of-the-month it is done for. */
export const MONTHS = 'EMPLOYER_CREDIT';

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
