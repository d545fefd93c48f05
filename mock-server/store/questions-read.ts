import type { Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query } from './store';

/** The newest questions and answers of a region that a person has read; null: none. */
export const lastQuestionsRead = async (q: Query, personId: string, region: RegionCode): Promise<TextSeen | null> =>
  (await q.one<TextSeen>(
    `SELECT version, hash FROM questions_read WHERE person_id = :personId AND region = :region
     ORDER BY version DESC LIMIT 1`,
    { personId, region },
  )) ?? null;

export const keepQuestionsRead = async (
  tx: Query,
  { personId, region, read, readAt }: { personId: string; region: RegionCode; read: TextSeen; readAt: Moment },
): Promise<void> => {
  await tx.run(
    `INSERT INTO questions_read (person_id, region, version, hash, read_at)
     VALUES (:personId, :region, :version, :hash, :readAt)`,
    { personId, region, version: read.version, hash: read.hash, readAt },
  );
};
