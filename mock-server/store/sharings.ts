import type { Moment } from '@/domain/calendar';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode, SharingSide } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { SharingStage } from '@/domain/sharing/stages';
import type { Query, SqlParams } from './store';

/** A sharing with both its people and the consent it rests on. */
export interface SharingRow {
  id: string;
  sharerId: string;
  sharerName: string;
  sharerIdNumber: string;
  beneficiaryId: string;
  beneficiaryName: string;
  beneficiaryIdNumber: string;
  kinship: Kinship;
  region: RegionCode;
  uses: SharedUse[];
  stage: SharingStage;
  startedAt: Moment;
  endedAt: Moment | null;
  endedBy: SharingSide | 'REGISTER' | null;
  basis: 'REGISTER' | 'PLEDGE';
  noticeVersion: string;
  pledgeVersion: string | null;
  signedBy: 'DRAWN' | 'TYPED' | null;
  givenAt: Moment;
}

const SHARING = `
  SELECT s.id, s.sharer_id AS "sharerId", sp.name AS "sharerName", sp.id_number AS "sharerIdNumber",
    s.beneficiary_id AS "beneficiaryId", bp.name AS "beneficiaryName", bp.id_number AS "beneficiaryIdNumber",
    s.kinship, s.region, s.uses, s.stage, s.started_at AS "startedAt", s.ended_at AS "endedAt",
    s.ended_by AS "endedBy", s.basis, c.notice_version AS "noticeVersion", c.pledge_version AS "pledgeVersion",
    c.signed_by AS "signedBy", c.given_at AS "givenAt"
  FROM sharing s
  JOIN person sp ON sp.id = s.sharer_id
  JOIN person bp ON bp.id = s.beneficiary_id
  JOIN consent c ON c.id = s.consent_id`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<SharingRow[]> => {
  const rows = await q.all<Omit<SharingRow, 'uses'> & { uses: string }>(`${SHARING} ${rest}`, params);
  return rows.map((row) => ({ ...row, uses: JSON.parse(row.uses) as SharedUse[] }));
};

/** A sharing the person stands in, on either side; anyone else's is not there. */
export const findSharingOf = async (q: Query, personId: string, id: string): Promise<SharingRow | null> => {
  const [found] = await select(q, 'WHERE s.id = :id AND (s.sharer_id = :personId OR s.beneficiary_id = :personId)', {
    id,
    personId,
  });
  return found ?? null;
};

/** Both sides, ended ones too, newest first. */
export const sharingsOf = (q: Query, personId: string): Promise<SharingRow[]> =>
  select(q, 'WHERE s.sharer_id = :personId OR s.beneficiary_id = :personId ORDER BY s.started_at DESC, s.id DESC', {
    personId,
  });

/** The live sharings in which the person is the sharer, first bound first. */
export const liveSharingsBy = (q: Query, sharerId: string): Promise<SharingRow[]> =>
  select(q, `WHERE s.sharer_id = :sharerId AND s.stage <> 'ENDED' ORDER BY s.started_at, s.id`, { sharerId });

export const hasEndedSharing = async (q: Query, beneficiaryId: string): Promise<boolean> => {
  const row = await q.one(
    `SELECT 1 AS found FROM sharing WHERE beneficiary_id = :beneficiaryId AND stage = 'ENDED' LIMIT 1`,
    { beneficiaryId },
  );
  return row !== undefined;
};

export const insertSharing = async (
  tx: Query,
  sharing: Pick<SharingRow, 'id' | 'sharerId' | 'beneficiaryId' | 'kinship' | 'region' | 'startedAt' | 'basis'> & {
    uses: readonly SharedUse[];
    consentId: string;
  },
): Promise<void> => {
  const { id, sharerId, beneficiaryId, kinship, region, uses, startedAt, basis, consentId } = sharing;
  await tx.run(
    `INSERT INTO sharing (id, sharer_id, beneficiary_id, kinship, region, uses, stage, started_at, basis, consent_id)
     VALUES (:id, :sharerId, :beneficiaryId, :kinship, :region, :uses, 'ACTIVE', :startedAt, :basis, :consentId)`,
    { id, sharerId, beneficiaryId, kinship, region, uses: JSON.stringify(uses), startedAt, basis, consentId },
  );
};

export const setUses = async (tx: Query, id: string, uses: readonly SharedUse[]): Promise<void> => {
  await tx.run('UPDATE sharing SET uses = :uses WHERE id = :id', { id, uses: JSON.stringify(uses) });
};

export const setEnded = async (
  tx: Query,
  id: string,
  endedBy: SharingSide | 'REGISTER',
  endedAt: Moment,
): Promise<void> => {
  await tx.run(`UPDATE sharing SET stage = 'ENDED', ended_by = :endedBy, ended_at = :endedAt WHERE id = :id`, {
    id,
    endedBy,
    endedAt,
  });
};
