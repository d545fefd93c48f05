import type { Day } from '@/domain/calendar';
import type { Query } from './store';

/** The last day a routine work is done for; null: never begun. */
export const doneThrough = async (q: Query, name: string): Promise<Day | null> => {
  const row = await q.one<{ throughDay: Day }>(
    'SELECT through_day AS "throughDay" FROM schedule_cursor WHERE name = :name',
    { name },
  );
  return row?.throughDay ?? null;
};

export const markDoneThrough = async (tx: Query, name: string, throughDay: Day): Promise<void> => {
  await tx.run(
    `INSERT INTO schedule_cursor (name, through_day) VALUES (:name, :throughDay)
     ON CONFLICT (name) DO UPDATE SET through_day = excluded.through_day`,
    { name, throughDay },
  );
};
