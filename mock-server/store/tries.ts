import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** What was tried, and by a source that names nobody: neither a phone, an address nor a person is kept, only what they come to. */
export interface TriesOf {
  what: string;
  source: string;
}

export const countTriesSince = async (q: Query, { what, source }: TriesOf, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    'SELECT COUNT(*) AS count FROM try WHERE what = :what AND source = :source AND at > :since',
    { what, source, since },
  );
  return row?.count ?? 0;
};

/** When the newest but so many was; null: there are not so many. */
export const nthNewestTry = async (q: Query, { what, source }: TriesOf, nth: number): Promise<Moment | null> => {
  const row = await q.one<{ at: Moment }>(
    'SELECT at FROM try WHERE what = :what AND source = :source ORDER BY at DESC LIMIT 1 OFFSET :skipped',
    { what, source, skipped: nth - 1 },
  );
  return row?.at ?? null;
};

/** One more, and what no longer counts is forgotten. */
export const keepTry = async (tx: Query, { what, source }: TriesOf, at: Moment, forgetBy: Moment): Promise<void> => {
  await tx.run('DELETE FROM try WHERE what = :what AND at <= :forgetBy', { what, forgetBy });
  await tx.run('INSERT INTO try (what, source, at) VALUES (:what, :source, :at)', { what, source, at });
};
