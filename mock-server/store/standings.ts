import { sexOf } from '@/domain/person/id-number';
import type { Assistance } from '@/domain/premium/assistance';
import type { Standing } from '@/domain/premium/premium-group';
import type { Person } from './people';
import type { Query } from './store';

export interface StandingKept {
  assistance: Assistance;
  isStudent: boolean;
}

export const insertStanding = async (tx: Query, personId: string, standing: StandingKept): Promise<void> => {
  const { assistance, isStudent } = standing;
  await tx.run(
    'INSERT INTO person_standing (person_id, assistance, is_student) VALUES (:personId, :assistance, :isStudent)',
    { personId, assistance, isStudent: isStudent ? 1 : 0 },
  );
};

/** What a premium depends on; of whom nothing is kept nobody pays a part. */
export const standingOf = async (
  q: Query,
  { id, bornOn, idNumber }: Pick<Person, 'id' | 'bornOn' | 'idNumber'>,
): Promise<Standing> => {
  const kept = await q.one<{ assistance: Assistance; isStudent: number }>(
    'SELECT assistance, is_student AS "isStudent" FROM person_standing WHERE person_id = :id',
    { id },
  );
  return { bornOn, sex: sexOf(idNumber), assistance: kept?.assistance ?? 'NONE', isStudent: kept?.isStudent === 1 };
};

export const changeAssistance = async (tx: Query, personId: string, assistance: Assistance): Promise<void> => {
  await tx.run(
    `INSERT INTO person_standing (person_id, assistance, is_student) VALUES (:personId, :assistance, 0)
     ON CONFLICT (person_id) DO UPDATE SET assistance = excluded.assistance`,
    { personId, assistance },
  );
};
