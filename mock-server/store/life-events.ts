import type { MapLifeEvent } from '@/contract/family-map.contract';
import type { Query } from './store';

/** What the registers learned of people: relations that are over, each once, and deaths; oldest first. */
export const lifeEvents = async (q: Query): Promise<MapLifeEvent[]> =>
  (
    await q.all<{ kind: MapLifeEvent['kind']; personId: string; relativeId: string | null; day: string }>(
      `SELECT 'RELATION_OVER' AS kind, person_id AS "personId", relative_id AS "relativeId", ended_on AS "day"
       FROM kinship_fact WHERE ended_on IS NOT NULL AND person_id < relative_id
       UNION ALL
       SELECT 'DEATH', id, NULL, died_on FROM person WHERE died_on IS NOT NULL
       ORDER BY 4, 2, 3`,
    )
  ).map(({ day, ...event }) => ({ ...event, on: day }));
