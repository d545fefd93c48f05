import type { Query } from './store';

/** Writes down where each sharing stands in the order its user set. */
export const setSharerPlaces = async (tx: Query, sharingIds: readonly string[]): Promise<void> => {
  for (const [place, sharingId] of sharingIds.entries())
    await tx.run(
      `INSERT INTO sharer_place (sharing_id, place) VALUES (:sharingId, :place)
       ON CONFLICT (sharing_id) DO UPDATE SET place = :place`,
      { sharingId, place },
    );
};
