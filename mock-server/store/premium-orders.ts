import type { Day, Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import { noteChange } from './audit-draft';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** A premium paid from a shared account, with the person it insures. */
export interface PremiumOrderRow {
  id: string;
  receiptNo: string;
  state: 'PAID' | 'REFUNDED';
  personId: string;
  payerId: string;
  personName: string;
  personIdNumber: string;
  /** Where the insured person is insured now. */
  region: RegionCode;
  city: string;
  payerName: string;
  /** Who paid it in the payer's name. */
  helperName: string | null;
  pledgeVersion: string | null;
  kinship: Kinship;
  reach: SharingReach;
  year: number;
  amountFen: Fen;
  basis: 'SOURCED' | 'MOCK';
  transferId: number;
  paidAt: Moment;
  refundedAt: Moment | null;
  /** From this day costs are reimbursed, as the law said when it was paid. */
  benefitsBeginOn: Day;
  /** The order for several that it was paid in. */
  togetherId: string | null;
}

const ORDER = `
  SELECT o.id, o.receipt_no AS "receiptNo", o.state, o.person_id AS "personId", o.payer_id AS "payerId", p.name AS "personName", p.id_number_sealed AS "personIdNumber",
    i.region, i.city, payer.name AS "payerName", helper.name AS "helperName", c.version AS "pledgeVersion", COALESCE(s.kinship, x.kinship) AS kinship,
    CASE WHEN s.id IS NULL THEN 'NATION' ELSE 'REGION' END AS reach, o.year, o.amount_fen AS "amountFen", o.basis, o.transfer_id AS "transferId", o.paid_at AS "paidAt",
    o.refunded_at AS "refundedAt", o.benefits_begin_on AS "benefitsBeginOn", t.together_id AS "togetherId"
  FROM premium_order o
  JOIN person p ON p.id = o.person_id
  JOIN insurance i ON i.person_id = o.person_id
  JOIN person payer ON payer.id = o.payer_id
  LEFT JOIN helping h ON h.id = o.helping_id
  LEFT JOIN person helper ON helper.id = h.helper_id
  LEFT JOIN premium_consent c ON c.order_id = o.id
  LEFT JOIN premium_together_part t ON t.order_id = o.id
  LEFT JOIN sharing s ON s.id = o.sharing_id
  LEFT JOIN cross_sharing x ON x.id = o.cross_sharing_id
  WHERE (o.payer_id = :readerId OR o.person_id = :readerId)`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<PremiumOrderRow[]> =>
  withIdNumbers(q, await q.all<PremiumOrderRow>(`${ORDER} ${rest}`, params), { personIdNumber: 'personId' });

/** An order this person paid, or that was paid for them; anyone else's is not there. */
export const findPremiumOrderOf = async (
  q: Query,
  readerId: string,
  id: string,
): Promise<PremiumOrderRow | undefined> => (await select(q, 'AND o.id = :id', { readerId, id }))[0];

/** Newest first. */
export const premiumOrdersOf = (q: Query, readerId: string): Promise<PremiumOrderRow[]> =>
  select(q, 'ORDER BY o.paid_at DESC, o.rowid DESC', { readerId });

/** Somebody paid for this person and year, through any door. */
export const isPremiumPaid = async (q: Query, personId: string, year: number): Promise<boolean> => {
  const row = await q.one(
    `SELECT 1 AS found FROM premium_order WHERE person_id = :personId AND year = :year AND state = 'PAID'`,
    { personId, year },
  );
  return row !== undefined;
};

export interface NewPremiumOrder {
  id: string;
  /** Null: paid at the tax channel. */
  paidBy: { payerId: string; sharingId: string; reach: SharingReach } | null;
  personId: string;
  year: number;
  amountFen: Fen;
  basis: 'SOURCED' | 'MOCK';
  receiptNo: string;
  transferId: number;
  paidAt: Moment;
  benefitsBeginOn: Day;
}

export const insertPremiumOrder = async (tx: Query, order: NewPremiumOrder): Promise<void> => {
  const { paidBy, ...columns } = order;
  await tx.run(
    `INSERT INTO premium_order (id, payer_id, sharing_id, cross_sharing_id, person_id, year, amount_fen, basis, channel, state,
       receipt_no, transfer_id, paid_at, benefits_begin_on, helping_id)
     VALUES (:id, :payerId, :sharingId, :crossSharingId, :personId, :year, :amountFen, :basis, :channel, 'PAID',
       :receiptNo, :transferId, :paidAt, :benefitsBeginOn, :helpingId)`,
    {
      ...columns,
      payerId: paidBy?.payerId ?? null,
      sharingId: paidBy?.reach === 'REGION' ? paidBy.sharingId : null,
      crossSharingId: paidBy?.reach === 'NATION' ? paidBy.sharingId : null,
      channel: paidBy ? 'PROGRAM' : 'TAX',
      helpingId: tx.helpingId ?? null,
    },
  );
  noteChange(tx, { of: 'PREMIUM', id: order.id, from: null, to: 'PAID' });
};

export const markOrderRefunded = async (tx: Query, id: string, at: Moment): Promise<void> => {
  await tx.run(`UPDATE premium_order SET state = 'REFUNDED', refunded_at = :at WHERE id = :id`, { id, at });
  noteChange(tx, { of: 'PREMIUM', id, from: 'PAID', to: 'REFUNDED' });
};
