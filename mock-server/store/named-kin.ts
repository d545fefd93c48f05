import type { Kinship } from '@/domain/person/kinship';
import { withIdNumbers } from './id-numbers';
import { OVER } from './over-stages';
import type { Query } from './store';

/** Somebody whom a person names as kin. */
export interface NamedKin {
  id: string;
  name: string;
  idNumber: string;
  kinship: Kinship;
}

/** Whom a person names as kin now, in any living sharing or quota of theirs, but for the one they ask about. */
export const kinNamedBy = async (q: Query, personId: string, exceptId: string): Promise<NamedKin[]> => {
  const rows = await q.all<NamedKin>(
    `SELECT p.id, p.name, p.id_number_sealed AS "idNumber", k.kinship
     FROM (
       SELECT beneficiary_id, kinship FROM sharing
       WHERE sharer_id = :personId AND stage NOT IN (${OVER})
       UNION SELECT beneficiary_id, kinship FROM cross_sharing
       WHERE sharer_id = :personId AND stage IN ('PROPOSED', 'ACTIVE')
     ) k JOIN person p ON p.id = k.beneficiary_id
     WHERE p.id <> :exceptId`,
    { personId, exceptId },
  );
  return withIdNumbers(q, rows, { idNumber: 'id' });
};
