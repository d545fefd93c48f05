import type { Moment } from '@/domain/calendar';
import type { ConsentSigned } from '@/domain/consent/decide-signed';
import type { ConfirmationMethod, Confirmer, FamilyCodeRoute } from '@/domain/family-code/routes';
import type { Kinship } from '@/domain/person/kinship';
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
  route: FamilyCodeRoute;
  confirmedBy: Confirmer;
  noticeVersion: string | null;
  begunAt: Moment;
  endedAt: Moment | null;
}

const COLUMNS = `
  SELECT f.id, f.holder_id AS "holderId", h.name AS "holderName", h.id_number AS "holderIdNumber",
    f.member_id AS "memberId", m.name AS "memberName", m.id_number AS "memberIdNumber", f.kinship, f.route,
    f.confirmed_by AS "confirmedBy", f.notice_version AS "noticeVersion", f.begun_at AS "begunAt",
    f.ended_at AS "endedAt"
  FROM family_code_link f JOIN person h ON h.id = f.holder_id JOIN person m ON m.id = f.member_id`;

const find = (q: Query, where: string, params: SqlParams): Promise<FamilyCodeRow[]> =>
  q.all<FamilyCodeRow>(`${COLUMNS} WHERE ${where} ORDER BY f.begun_at DESC, f.id`, params);

export const familyCodesOf = (q: Query, personId: string) =>
  find(q, '(f.holder_id = :personId OR f.member_id = :personId)', { personId });

/** One that the person stands on a side of; nobody else's is found. */
export const findFamilyCodeOf = async (q: Query, personId: string, id: string): Promise<FamilyCodeRow | null> => {
  const [row] = await find(q, 'f.id = :id AND (f.holder_id = :personId OR f.member_id = :personId)', { id, personId });
  return row ?? null;
};

/** Whose codes the holder may show now. */
export const membersOf = async (q: Query, holderId: string): Promise<string[]> => {
  const rows = await q.all<{ memberId: string }>(
    `SELECT member_id AS "memberId" FROM family_code_link WHERE holder_id = :holderId AND ended_at IS NULL`,
    { holderId },
  );
  return rows.map(({ memberId }) => memberId);
};

export const hasFamilyCode = async (q: Query, memberId: string): Promise<boolean> => {
  const row = await q.one(
    'SELECT 1 AS found FROM family_code_link WHERE member_id = :memberId AND ended_at IS NULL LIMIT 1',
    { memberId },
  );
  return row !== undefined;
};

export interface NewFamilyCodeRow {
  id: string;
  holderId: string;
  memberId: string;
  kinship: Kinship;
  route: FamilyCodeRoute;
  confirmedBy: Confirmer;
  confirmation: ConfirmationMethod;
  /** Null: from before the texts were kept. */
  consent: ConsentSigned | null;
  begunAt: Moment;
}

export const insertFamilyCode = async (tx: Query, row: NewFamilyCodeRow): Promise<void> => {
  const { consent, ...rest } = row;
  await tx.run(
    `INSERT INTO family_code_link (id, holder_id, member_id, kinship, route, confirmed_by, confirmation,
       notice_version, notice_hash, pledge_version, pledge_hash, signature, begun_at)
     VALUES (:id, :holderId, :memberId, :kinship, :route, :confirmedBy, :confirmation,
       :noticeVersion, :noticeHash, :pledgeVersion, :pledgeHash, :signature, :begunAt)`,
    {
      ...rest,
      noticeVersion: consent?.notice.version ?? null,
      noticeHash: consent?.notice.hash ?? null,
      pledgeVersion: consent?.pledge.version ?? null,
      pledgeHash: consent?.pledge.hash ?? null,
      signature: consent ? JSON.stringify(consent.pledge.signature) : null,
    },
  );
};

export const markFamilyCodeEnded = async (tx: Query, id: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE family_code_link SET ended_at = :at WHERE id = :id', { id, at });
};
