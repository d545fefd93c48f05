import type { Moment } from '@/domain/calendar';
import type { PoolingArea } from '@/domain/cross-province/across-provinces';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** A long-term care premium paid out of a quota, with the person it insures. */
export interface LongTermCareOrderRow {
  id: string;
  receiptNo: string;
  personId: string;
  personName: string;
  personIdNumber: string;
  /** Where the insured person stood when the quota was filled. */
  region: RegionCode;
  city: PoolingArea['city'];
  kinship: Kinship;
  year: number;
  amountFen: Fen;
  basis: 'MOCK';
  paidAt: Moment;
  /** Who paid it in the payer's name. */
  helperName: string | null;
}

const ORDER = `
  SELECT o.id, o.receipt_no AS "receiptNo", p.id AS "personId", p.name AS "personName", p.id_number_sealed AS "personIdNumber",
    x.beneficiary_region AS region, x.beneficiary_city AS city, x.kinship, o.year, o.amount_fen AS "amountFen", o.basis,
    o.paid_at AS "paidAt", a.name AS "helperName"
  FROM long_term_care_order o
  JOIN person p ON p.id = o.person_id
  JOIN cross_sharing x ON x.id = o.cross_sharing_id
  LEFT JOIN helping h ON h.id = o.helping_id
  LEFT JOIN person a ON a.id = h.helper_id
  WHERE o.payer_id = :payerId`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<LongTermCareOrderRow[]> =>
  withIdNumbers(q, await q.all<LongTermCareOrderRow>(`${ORDER} ${rest}`, params), { personIdNumber: 'personId' });

export const findLongTermCareOrderOf = async (
  q: Query,
  payerId: string,
  id: string,
): Promise<LongTermCareOrderRow | undefined> => (await select(q, 'AND o.id = :id', { payerId, id }))[0];

/** Newest first. */
export const longTermCareOrdersOf = (q: Query, payerId: string): Promise<LongTermCareOrderRow[]> =>
  select(q, 'ORDER BY o.paid_at DESC, o.rowid DESC', { payerId });

/** Somebody paid for this person and year. */
export const isLongTermCarePaid = async (q: Query, personId: string, year: number): Promise<boolean> => {
  const row = await q.one('SELECT 1 AS found FROM long_term_care_order WHERE person_id = :personId AND year = :year', {
    personId,
    year,
  });
  return row !== undefined;
};

interface NewLongTermCareOrder
  extends Pick<LongTermCareOrderRow, 'id' | 'year' | 'amountFen' | 'basis' | 'receiptNo' | 'paidAt'> {
  payerId: string;
  crossSharingId: string;
  personId: string;
  transferId: number;
}

export const insertLongTermCareOrder = async (tx: Query, order: NewLongTermCareOrder): Promise<void> => {
  await tx.run(
    `INSERT INTO long_term_care_order (id, payer_id, cross_sharing_id, person_id, year, amount_fen, basis, receipt_no,
       transfer_id, paid_at, helping_id)
     VALUES (:id, :payerId, :crossSharingId, :personId, :year, :amountFen, :basis, :receiptNo, :transferId, :paidAt, :helpingId)`,
    { ...order, helpingId: tx.helpingId ?? null },
  );
};
