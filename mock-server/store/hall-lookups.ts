import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** A clerk looked somebody up. */
export interface HallLookupRow {
  id: string;
  clerkId: string;
  hallName: string;
  at: Moment;
}

export const insertHallLookup = async (
  tx: Query,
  lookup: { id: string; clerkId: string; personId: string; at: Moment },
): Promise<void> => {
  await tx.run('INSERT INTO hall_lookup (id, clerk_id, person_id, at) VALUES (:id, :clerkId, :personId, :at)', {
    ...lookup,
  });
};

/** How many a person reads at once. */
const AT_MOST = 20;

/** Who looked this person up, newest first. */
export const hallLookupsOf = (q: Query, personId: string): Promise<HallLookupRow[]> =>
  q.all<HallLookupRow>(
    `SELECT l.id, l.clerk_id AS "clerkId", h.name AS "hallName", l.at
     FROM hall_lookup l JOIN clerk c ON c.id = l.clerk_id JOIN hall h ON h.id = c.hall_id
     WHERE l.person_id = :personId ORDER BY l.at DESC, l.rowid DESC LIMIT :most`,
    { personId, most: AT_MOST },
  );
