import type { Moment } from '@/domain/calendar';
import type { SharingEnder, SharingEvent } from '@/domain/sharing/stages';
import type { Query } from './store';

/** One line in the life of a sharing. */
export interface SharingEventRow {
  move: SharingEvent;
  at: Moment;
  by: SharingEnder;
}

export const appendEvent = async (tx: Query, sharingId: string, { move, at, by }: SharingEventRow): Promise<void> => {
  await tx.run(
    `INSERT INTO sharing_event (sharing_id, seq, move, at, made_by, helping_id)
     SELECT :sharingId, COUNT(*), :move, :at, :by, :helpingId FROM sharing_event WHERE sharing_id = :sharingId`,
    { sharingId, move, at, by, helpingId: tx.helpingId ?? null },
  );
};

/** As it is kept: who did it in the name of the one who made it, where somebody did. */
export interface KeptSharingEvent extends SharingEventRow {
  helperName: string | null;
}

/** Oldest first. */
export const eventsOf = (q: Query, sharingId: string): Promise<KeptSharingEvent[]> =>
  q.all<KeptSharingEvent>(
    `SELECT e.move, e.at, e.made_by AS "by", p.name AS "helperName" FROM sharing_event e
     LEFT JOIN helping h ON h.id = e.helping_id LEFT JOIN person p ON p.id = h.helper_id
     WHERE e.sharing_id = :sharingId ORDER BY e.seq`,
    { sharingId },
  );
