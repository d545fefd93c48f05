import type { Query } from './store';

/** Who paid a person's year, and at which door. */
export interface PaidDoor {
  /** Null: money from outside, in cash or at the tax channel. */
  payerId: string | null;
  payerName: string | null;
  isAtHall: boolean;
}

export const paidDoorOf = async (q: Query, personId: string, year: number): Promise<PaidDoor | null> => {
  const row = await q.one<Omit<PaidDoor, 'isAtHall'> & { atHall: number }>(
    `SELECT o.payer_id AS "payerId", p.name AS "payerName",
       EXISTS (SELECT 1 FROM hall_deed d WHERE d.order_id = o.id) AS "atHall"
     FROM premium_order o LEFT JOIN person p ON p.id = o.payer_id
     WHERE o.person_id = :personId AND o.year = :year AND o.state = 'PAID'`,
    { personId, year },
  );
  return row ? { payerId: row.payerId, payerName: row.payerName, isAtHall: row.atHall === 1 } : null;
};

/** A premium paid with money from outside, by its receipt. */
export const findOutsidePremium = (
  q: Query,
  receiptNo: string,
): Promise<
  { id: string; year: number; state: 'PAID' | 'REFUNDED'; transferId: number; amountFen: number } | undefined
> =>
  q.one(
    `SELECT id, year, state, transfer_id AS "transferId", amount_fen AS "amountFen"
     FROM premium_order WHERE payer_id IS NULL AND receipt_no = :receiptNo`,
    { receiptNo },
  );
