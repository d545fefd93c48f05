import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** From where a phone’s codes are guessed: neither the phone nor the address is kept, only what both come to. */
export const countGuessesSince = async (q: Query, source: string, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    'SELECT COUNT(*) AS count FROM help_guess WHERE source = :source AND at > :since',
    { source, since },
  );
  return row?.count ?? 0;
};

/** One more, and what no longer counts is forgotten. */
export const keepGuess = async (tx: Query, source: string, at: Moment, since: Moment): Promise<void> => {
  await tx.run('DELETE FROM help_guess WHERE at <= :since', { since });
  await tx.run('INSERT INTO help_guess (source, at) VALUES (:source, :at)', { source, at });
};
