import type { Day } from '@/domain/calendar';
import type { Query } from './store';

/** When a person died; null: they live. */
export const diedOn = async (q: Query, personId: string): Promise<Day | null> => {
  const row = await q.one<{ diedOn: Day | null }>('SELECT died_on AS "diedOn" FROM person WHERE id = :personId', {
    personId,
  });
  return row?.diedOn ?? null;
};

/** The first day told stands. */
export const markDied = async (tx: Query, personId: string, on: Day): Promise<void> => {
  await tx.run('UPDATE person SET died_on = :on WHERE id = :personId AND died_on IS NULL', { personId, on });
};
