import type { Day, Moment } from '@/domain/calendar';
import type { Query } from './store';

/** The work of each month: the last first-of-the-month it is done for. */
export const MONTHS = 'EMPLOYER_CREDIT';

/** Where the calendar stands and what waits for its hour, in one look at two indexes. */
export interface Agenda {
  /** Null: the routine of the months was never begun. */
  monthsDoneThrough: Day | null;
  sharingDueAt: Moment | null;
}

export const agendaOf = async (q: Query): Promise<Agenda> => {
  const row = await q.one<Agenda>(
    `SELECT (SELECT through_day FROM schedule_cursor WHERE name = :name) AS "monthsDoneThrough",
       (SELECT MIN(due_at) FROM sharing WHERE due_at IS NOT NULL) AS "sharingDueAt"`,
    { name: MONTHS },
  );
  return row ?? { monthsDoneThrough: null, sharingDueAt: null };
};

/** The sharing whose turn it is. */
export const firstDueSharing = async (q: Query): Promise<string | null> => {
  const row = await q.one<{ id: string }>(
    'SELECT id FROM sharing WHERE due_at IS NOT NULL ORDER BY due_at, id LIMIT 1',
  );
  return row?.id ?? null;
};

export const markMonthsDone = async (tx: Query, throughDay: Day): Promise<void> => {
  await tx.run(
    `INSERT INTO schedule_cursor (name, through_day) VALUES (:name, :throughDay)
     ON CONFLICT (name) DO UPDATE SET through_day = excluded.through_day`,
    { name: MONTHS, throughDay },
  );
};
