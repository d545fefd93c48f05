import type { FamilyCodeSide } from '@/contract/family-code.contract';
import type { Moment } from '@/domain/calendar';
import type { ConsentSigned } from '@/domain/consent/decide-signed';
import type { ConfirmationMethod, Confirmer, FamilyCodeOrigin } from '@/domain/family-code/routes';
import type { Kinship } from '@/domain/person/kinship';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** One holder who may show one member's medical code; it moves no money. */
export interface FamilyCodeRow {
  id: string;
  holderId: string;
  holderName: string;
  holderIdNumber: string;
  memberId: string;
  memberName: string;
  memberIdNumber: string;
  kinship: Kinship;
  route: FamilyCodeOrigin;
  confirmedBy: Confirmer | null;
  noticeVersion: string | null;
  begunAt: Moment;
  endedAt: Moment | null;
}

const COLUMNS = `
  SELECT f.id, f.holder_id AS "holderId", h.name AS "holderName", h.id_number_sealed AS "holderIdNumber",
    f.member_id AS "memberId", m.name AS "memberName", m.id_number_sealed AS "memberIdNumber", f.kinship, f.route,
    f.confirmed_by AS "confirmedBy", f.notice_version AS "noticeVersion", f.begun_at AS "begunAt",
    f.ended_at AS "endedAt"
  FROM family_code_link f JOIN person h ON h.id = f.holder_id JOIN person m ON m.id = f.member_id`;

const find = async (q: Query, where: string, params: SqlParams): Promise<FamilyCodeRow[]> => {
  const rows = await q.all<FamilyCodeRow>(`${COLUMNS} WHERE ${where} ORDER BY f.begun_at DESC, f.rowid DESC`, params);
  return withIdNumbers(q, rows, { holderIdNumber: 'holderId', memberIdNumber: 'memberId' });
};

export const familyCodesOf = (q: Query, personId: string) =>
  find(q, '(f.holder_id = :personId OR f.member_id = :personId)', { personId });

/** Every one that has not ended. */
export const liveFamilyCodes = (q: Query): Promise<FamilyCodeRow[]> => find(q, 'f.ended_at IS NULL', {});

/** One that the person stands on a side of; nobody else's is found. */
export const findFamilyCodeOf = async (q: Query, personId: string, id: string): Promise<FamilyCodeRow | null> => {
  const [row] = await find(q, 'f.id = :id AND (f.holder_id = :personId OR f.member_id = :personId)', { id, personId });
  return row ?? null;
};

/** Whose codes the holder may show now, and what they are to the holder. */
export const membersOf = (q: Query, holderId: string): Promise<FamilyCodeRow[]> =>
  find(q, 'f.holder_id = :holderId AND f.ended_at IS NULL', { holderId });

/** The member once ended a family code of this holder by themself. */
export const hasLeftFamilyCode = async (q: Query, holderId: string, memberId: string): Promise<boolean> => {
  const row = await q.one(
    `SELECT 1 AS found FROM family_code_link
     WHERE holder_id = :holderId AND member_id = :memberId AND ended_by = 'MEMBER' LIMIT 1`,
    { holderId, memberId },
  );
  return row !== undefined;
};

/** The one by which the holder may show this member's code now. */
export const familyCodeBetween = async (q: Query, holderId: string, memberId: string): Promise<string | null> => {
  const row = await q.one<{ id: string }>(
    'SELECT id FROM family_code_link WHERE holder_id = :holderId AND member_id = :memberId AND ended_at IS NULL',
    { holderId, memberId },
  );
  return row?.id ?? null;
};

export interface NewFamilyCodeRow {
  id: string;
  holderId: string;
  memberId: string;
  kinship: Kinship;
  route: FamilyCodeOrigin;
  confirmedBy: Confirmer | null;
  confirmation: ConfirmationMethod;
  /** Null: from before the texts were kept, or the texts of the sharing stand. */
  consent: ConsentSigned | null;
  /** The sharing that brought it. */
  sharingId?: string;
  begunAt: Moment;
}

export const insertFamilyCode = async (tx: Query, row: NewFamilyCodeRow): Promise<void> => {
  const { consent, sharingId = null, ...rest } = row;
  await tx.run(
    `INSERT INTO family_code_link (id, holder_id, member_id, kinship, route, confirmed_by, confirmation,
       notice_version, notice_hash, pledge_version, pledge_hash, signature, begun_at, sharing_id)
     VALUES (:id, :holderId, :memberId, :kinship, :route, :confirmedBy, :confirmation,
       :noticeVersion, :noticeHash, :pledgeVersion, :pledgeHash, :signature, :begunAt, :sharingId)`,
    {
      ...rest,
      sharingId,
      noticeVersion: consent?.notice.version ?? null,
      noticeHash: consent?.notice.hash ?? null,
      pledgeVersion: consent?.pledge.version ?? null,
      pledgeHash: consent?.pledge.hash ?? null,
      signature: consent ? JSON.stringify(consent.pledge.signature) : null,
    },
  );
};

export const markFamilyCodeEnded = async (tx: Query, id: string, by: FamilyCodeSide, at: Moment): Promise<void> => {
  await tx.run('UPDATE family_code_link SET ended_at = :at, ended_by = :by WHERE id = :id', { id, by, at });
};

/** The one that a sharing brought, if it is still there. */
export const markLinkEnded = async (tx: Query, sharingId: string, at: Moment): Promise<void> => {
  await tx.run(
    `UPDATE family_code_link SET ended_at = :at, ended_by = 'SHARING' WHERE sharing_id = :sharingId AND ended_at IS NULL`,
    { sharingId, at },
  );
};

/** A death ends it for both sides; neither of the two did. */
export const endFamilyCodesOf = async (tx: Query, personId: string, at: Moment): Promise<void> => {
  await tx.run(
    'UPDATE family_code_link SET ended_at = :at WHERE (holder_id = :personId OR member_id = :personId) AND ended_at IS NULL',
    { personId, at },
  );
};
