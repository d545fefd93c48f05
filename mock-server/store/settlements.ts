import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { PlaceKind, Purpose } from '@/domain/settlement/purpose';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import type { SharingNote } from '@/domain/settlement/split-bill';
import type { Query, SqlParams } from './store';
import { textPer } from './text-per';

export interface ShareRow {
  settlementSeq: number;
  sharingId: string;
  reach: SharingReach;
  sharerId: string;
  sharerName: string;
  kinship: Kinship;
  amountFen: Fen;
}

/** A settled bill; `seq` is the order of settling. */
export interface SettlementRow {
  seq: number;
  id: string;
  /** The place's own number of the bill. */
  billNumber: string | null;
  terminalId: string;
  placeName: string;
  placeKind: PlaceKind;
  insuredId: string;
  insuredName: string;
  purpose: Purpose;
  state: 'SETTLED' | 'REFUNDED';
  totalFen: Fen;
  poolFen: Fen;
  ownFen: Fen;
  sharedFen: Fen;
  cashFen: Fen;
  notes: SharingNote[];
  transferId: number | null;
  settledAt: Moment;
  refundedAt: Moment | null;
  shares: ShareRow[];
}

const columnsFrom = textPer(
  (source: string) => `
  SELECT s.seq, s.id, s.bill_number AS "billNumber", s.terminal_id AS "terminalId", t.name AS "placeName", t.kind AS "placeKind",
    s.insured_id AS "insuredId", p.name AS "insuredName", s.purpose, s.state, s.total_fen AS "totalFen",
    s.pool_fen AS "poolFen", s.own_fen AS "ownFen", s.shared_fen AS "sharedFen", s.cash_fen AS "cashFen", s.notes,
    s.transfer_id AS "transferId", s.settled_at AS "settledAt", s.refunded_at AS "refundedAt"
  FROM (${source}) AS chosen
  JOIN settlement s ON s.seq = chosen.seq
  JOIN terminal t ON t.id = s.terminal_id
  JOIN person p ON p.id = s.insured_id
  ORDER BY s.seq DESC`,
);

const sharesFrom = textPer(
  (source: string) => `
  SELECT sh.settlement_seq AS "settlementSeq", COALESCE(sh.sharing_id, sh.cross_sharing_id) AS "sharingId",
    CASE WHEN sh.sharing_id IS NULL THEN 'NATION' ELSE 'REGION' END AS reach, sh.sharer_id AS "sharerId",
    p.name AS "sharerName", COALESCE(b.kinship, x.kinship) AS kinship, sh.amount_fen AS "amountFen"
  FROM (${source}) AS chosen
  JOIN settlement_share sh ON sh.settlement_seq = chosen.seq
  LEFT JOIN sharing b ON b.id = sh.sharing_id
  LEFT JOIN cross_sharing x ON x.id = sh.cross_sharing_id
  JOIN person p ON p.id = sh.sharer_id
  ORDER BY sh.settlement_seq DESC, b.id IS NULL, COALESCE(b.asked_at, x.accepted_at), COALESCE(b.rowid, x.rowid)`,
);

/** The settlements a source of seqs chooses, newest first, each with its shares. */
const settlementsFrom = async (q: Query, source: string, params: SqlParams): Promise<SettlementRow[]> => {
  const rows = await q.all<Omit<SettlementRow, 'notes' | 'shares'> & { notes: string }>(columnsFrom(source), params);
  const isShared = rows.some(({ sharedFen }) => sharedFen > 0);
  const shares = isShared ? await q.all<ShareRow>(sharesFrom(source), params) : [];
  return rows.map((row) => ({
    ...row,
    notes: JSON.parse(row.notes) as SharingNote[],
    shares: shares.filter((share) => share.settlementSeq === row.seq),
  }));
};

const OWN = `SELECT * FROM (SELECT seq FROM settlement WHERE insured_id = :personId AND seq < :before
  ORDER BY seq DESC LIMIT :limit) AS own`;
const SHARED = `SELECT * FROM (SELECT settlement_seq AS seq FROM settlement_share WHERE sharer_id = :personId
  AND settlement_seq < :before ORDER BY settlement_seq DESC LIMIT :limit) AS shared`;
const MINE = `SELECT seq FROM (${OWN} UNION ${SHARED}) AS mine ORDER BY seq DESC LIMIT :limit`;
const sharesIn = (column: 'sharing_id' | 'cross_sharing_id') => `SELECT * FROM (SELECT settlement_seq AS seq
  FROM settlement_share WHERE ${column} = :sharingId AND settlement_seq < :before
  ORDER BY settlement_seq DESC LIMIT :limit) AS by_${column}`;
const OF_SHARING = `${sharesIn('sharing_id')} UNION ALL ${sharesIn('cross_sharing_id')}`;

/** The person's own bills and those their account paid a part of, newest first. */
export const settlementsOf = (q: Query, personId: string, before: number, limit: number) =>
  settlementsFrom(q, MINE, { personId, before, limit });

/** The bills one sharing or one quota paid a part of, newest first. */
export const settlementsOfSharing = (q: Query, sharingId: string, before: number, limit: number) =>
  settlementsFrom(q, OF_SHARING, { sharingId, before, limit });

/** A settlement whoever asks; what may be shown to them is the use case's question. */
export const findSettlement = async (q: Query, id: string): Promise<SettlementRow | null> => {
  const [found] = await settlementsFrom(q, 'SELECT seq FROM settlement WHERE id = :id', { id });
  return found ?? null;
};

/** The settlement that keeps this number of a place; one taken back keeps it no more. */
export const findSettledBill = async (
  q: Query,
  terminalId: string,
  billNumber: string,
): Promise<SettlementRow | null> => {
  const [found] = await settlementsFrom(
    q,
    `SELECT seq FROM settlement WHERE terminal_id = :terminalId AND bill_number = :billNumber AND state = 'SETTLED'`,
    { terminalId, billNumber },
  );
  return found ?? null;
};

/** These settlements, newest first. */
export const settlementsById = (q: Query, ids: readonly string[]): Promise<SettlementRow[]> =>
  settlementsFrom(q, 'SELECT seq FROM settlement WHERE id IN LIST(:ids)', { ids });
