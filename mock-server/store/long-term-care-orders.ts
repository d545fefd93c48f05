import type { Moment } from '@/domain/calendar';
import type { PoolingArea } from '@/domain/cross-province/across-provinces';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query } from './store';

/** A long-term care premium paid out of a quota, with the person it insures. */
export interface LongTermCareOrderRow {
  id: string;
  receiptNo: string;
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
}

const ORDER = `
  SELECT o.id, o.receipt_no AS "receiptNo", p.name AS "personName", p.id_number AS "personIdNumber",
    x.beneficiary_region AS region, x.beneficiary_city AS city, x.kinship, o.year, o.amount_fen AS "amountFen", o.basis,
    o.paid_at AS "paidAt"
  FROM long_term_care_order o
  JOIN person p ON p.id = o.person_id
  JOIN cross_sharing x ON x.id = o.cross_sharing_id
  WHERE o.payer_id = :payerId`;

export const findLongTermCareOrderOf = (
  q: Query,
  payerId: string,
  id: string,
): Promise<LongTermCareOrderRow | undefined> => q.one<LongTermCareOrderRow>(`${ORDER} AND o.id = :id`, { payerId, id });

/** Newest first. */
export const longTermCareOrdersOf = (q: Query, payerId: string): Promise<LongTermCareOrderRow[]> =>
  q.all<LongTermCareOrderRow>(`${ORDER} ORDER BY o.paid_at DESC, o.rowid DESC`, { payerId });

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
       transfer_id, paid_at)
     VALUES (:id, :payerId, :crossSharingId, :personId, :year, :amountFen, :basis, :receiptNo, :transferId, :paidAt)`,
    { ...order },
  );
};
