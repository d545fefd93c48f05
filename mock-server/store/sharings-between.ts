import type { Moment } from '@/domain/calendar';
import type { SharingStage } from '@/domain/sharing/stages';
import type { Query } from './store';

/** The beneficiary once ended a sharing of these two. */
export const hasLeft = async (q: Query, sharerId: string, beneficiaryId: string): Promise<boolean> => {
  const row = await q.one(
    `SELECT 1 AS found FROM sharing
     WHERE sharer_id = :sharerId AND beneficiary_id = :beneficiaryId AND ended_by = 'BENEFICIARY' LIMIT 1`,
    { sharerId, beneficiaryId },
  );
  return row !== undefined;
};

/** How often since a moment this sharer asked this relative, and nothing came of it. */
export const askedInVainSince = async (
  q: Query,
  sharerId: string,
  beneficiaryId: string,
  since: Moment,
): Promise<number> => {
  const row = await q.one<{ count: number }>(
    `SELECT COUNT(*) AS count FROM sharing
     WHERE sharer_id = :sharerId AND beneficiary_id = :beneficiaryId AND asked_at >= :since AND stage IN ('NOT_AGREED', 'WITHDRAWN')`,
    { sharerId, beneficiaryId, since },
  );
  return row?.count ?? 0;
};

/** Where the newest sharing of these two stands that the sharer did not take back; null: there was none. */
export const lastStageBetween = async (
  q: Query,
  sharerId: string,
  beneficiaryId: string,
): Promise<SharingStage | null> => {
  const row = await q.one<{ stage: SharingStage }>(
    `SELECT stage FROM sharing WHERE sharer_id = :sharerId AND beneficiary_id = :beneficiaryId AND stage <> 'WITHDRAWN'
     ORDER BY asked_at DESC, rowid DESC LIMIT 1`,
    { sharerId, beneficiaryId },
  );
  return row?.stage ?? null;
};
