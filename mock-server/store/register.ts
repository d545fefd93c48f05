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
