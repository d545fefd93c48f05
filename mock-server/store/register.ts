import type { Day } from '@/domain/calendar';
import type { Kinship, KinshipFact } from '@/domain/person/kinship';
import type { Query } from './store';

/** What the civil register knows: the relative is this to the person. */
export const findKinship = async (q: Query, personId: string, relativeId: string): Promise<KinshipFact | null> => {
  const row = await q.one<{ kinship: Kinship; endedOn: Day | null }>(
    `SELECT kinship, ended_on AS "endedOn" FROM kinship_fact WHERE person_id = :personId AND relative_id = :relativeId`,
    { personId, relativeId },
  );
  return row ? { kinship: row.kinship, ended: row.endedOn !== null } : null;
};

/** Since when two are no relatives any more; null: they are, or the register never knew them. */
export const relationEndedOn = async (q: Query, personId: string, relativeId: string): Promise<Day | null> => {
  const row = await q.one<{ endedOn: Day | null }>(
    'SELECT ended_on AS "endedOn" FROM kinship_fact WHERE person_id = :personId AND relative_id = :relativeId',
    { personId, relativeId },
  );
  return row?.endedOn ?? null;
};

/** The parents the register knows of a child. */
export const parentsOf = async (q: Query, childId: string): Promise<string[]> => {
  const rows = await q.all<{ id: string }>(
    `SELECT relative_id AS id FROM kinship_fact
     WHERE person_id = :childId AND kinship = 'PARENT' AND ended_on IS NULL ORDER BY relative_id`,
    { childId },
  );
  return rows.map(({ id }) => id);
};

export const recordKinship = async (
  tx: Query,
  fact: { personId: string; relativeId: string; kinship: Kinship },
): Promise<void> => {
  const { personId, relativeId, kinship } = fact;
  await tx.run('INSERT INTO kinship_fact (person_id, relative_id, kinship) VALUES (:personId, :relativeId, :kinship)', {
    personId,
    relativeId,
    kinship,
  });
};

/** Such as a divorce: both directions of the fact end on the day; null: it holds, and did. */
export const endKinship = async (tx: Query, oneId: string, otherId: string, endedOn: Day | null): Promise<void> => {
  await tx.run(
    `UPDATE kinship_fact SET ended_on = :endedOn
     WHERE (person_id = :oneId AND relative_id = :otherId) OR (person_id = :otherId AND relative_id = :oneId)`,
    { oneId, otherId, endedOn },
  );
};

/** What the register knows a person's living kin to be to them, without the one named. */
export const livingKinOf = async (q: Query, personId: string, withoutId: string): Promise<Kinship[]> => {
  const rows = await q.all<{ kinship: Kinship }>(
    `SELECT kinship FROM kinship_fact
     WHERE person_id = :personId AND relative_id <> :withoutId AND ended_on IS NULL ORDER BY relative_id`,
    { personId, withoutId },
  );
  return rows.map(({ kinship }) => kinship);
};

/** What two are to each other from now on, seen from one of them, in place of what was known. */
export const setKinship = async (
  tx: Query,
  fact: { personId: string; relativeId: string; kinship: Kinship },
): Promise<void> => {
  const { personId, relativeId, kinship } = fact;
  await tx.run('DELETE FROM kinship_fact WHERE person_id = :personId AND relative_id = :relativeId', {
    personId,
    relativeId,
  });
  await recordKinship(tx, { personId, relativeId, kinship });
};
