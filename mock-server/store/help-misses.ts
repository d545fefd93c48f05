import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** How often a helper named somebody in vain. */
export const countMissesSince = async (q: Query, helperId: string, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    'SELECT COUNT(*) AS count FROM help_miss WHERE helper_id = :helperId AND at >= :since',
    { helperId, since },
  );
  return row?.count ?? 0;
};

export const keepMiss = async (tx: Query, helperId: string, at: Moment): Promise<void> => {
  await tx.run('INSERT INTO help_miss (helper_id, at) VALUES (:helperId, :at)', { helperId, at });
};
