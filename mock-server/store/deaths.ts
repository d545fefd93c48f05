import type { Day } from '@/domain/calendar';
import { noteChange } from './audit-draft';
import type { Query } from './store';

/** When a person died; null: they live. */
export const diedOn = async (q: Query, personId: string): Promise<Day | null> => {
  const row = await q.one<{ diedOn: Day | null }>('SELECT died_on AS "diedOn" FROM person WHERE id = :personId', {
    personId,
  });
  return row?.diedOn ?? null;
};

/** Whoever asks for the dead is answered as for somebody whom nobody knows. docs/decisions/0163-the-dead-sign-in-by-no-way.md */
export const living = async <T extends { id: string }>(q: Query, person: T | null): Promise<T | null> =>
  person && (await diedOn(q, person.id)) === null ? person : null;

/** The first day told stands. */
export const markDied = async (tx: Query, personId: string, on: Day): Promise<void> => {
  const changed = await tx.run('UPDATE person SET died_on = :on WHERE id = :personId AND died_on IS NULL', {
    personId,
    on,
  });
  if (changed > 0) noteChange(tx, { of: 'PERSON', id: personId, from: null, to: `DEAD ${on}` });
};
