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
    `INSERT INTO sharing_event (sharing_id, seq, move, at, made_by)
     SELECT :sharingId, COUNT(*), :move, :at, :by FROM sharing_event WHERE sharing_id = :sharingId`,
    { sharingId, move, at, by },
  );
};

/** Oldest first. */
export const eventsOf = (q: Query, sharingId: string): Promise<SharingEventRow[]> =>
  q.all<SharingEventRow>(
    'SELECT move, at, made_by AS "by" FROM sharing_event WHERE sharing_id = :sharingId ORDER BY seq',
    { sharingId },
  );
