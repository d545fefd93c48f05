import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

interface WalletOpened {
  at: Moment;
  /** What the opening can be asked after by. */
  reference: string;
}

/** When a person's wallet was opened; null: it is not. */
export const walletOpened = async (q: Query, personId: string): Promise<WalletOpened | null> =>
  (await q.one<WalletOpened>('SELECT opened_at AS "at", reference FROM wallet WHERE person_id = :personId', {
    personId,
  })) ?? null;

export const insertWallet = async (tx: Query, personId: string, { at, reference }: WalletOpened): Promise<void> => {
  await tx.run('INSERT INTO wallet (person_id, opened_at, reference) VALUES (:personId, :at, :reference)', {
    personId,
    at,
    reference,
  });
};
