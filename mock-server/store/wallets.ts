import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** When a person's wallet was opened; null: it is not. */
export const walletOpenedAt = async (q: Query, personId: string): Promise<Moment | null> => {
  const row = await q.one<{ openedAt: Moment }>(
    'SELECT opened_at AS "openedAt" FROM wallet WHERE person_id = :personId',
    {
      personId,
    },
  );
  return row?.openedAt ?? null;
};

export const insertWallet = async (tx: Query, personId: string, openedAt: Moment): Promise<void> => {
  await tx.run('INSERT INTO wallet (person_id, opened_at) VALUES (:personId, :openedAt)', { personId, openedAt });
};
