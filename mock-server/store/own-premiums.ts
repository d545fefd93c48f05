import type { Day, Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query } from './store';

/** A person's own premium, paid with money from outside: in cash at a hall, or at the tax channel by whoever did. */
export interface OwnPremiumRow {
  id: string;
  receiptNo: string;
  state: 'PAID' | 'REFUNDED';
  name: string;
  idNumber: string;
  region: RegionCode;
  city: string;
  /** Null: at the tax channel. */
  hallName: string | null;
  year: number;
  amountFen: Fen;
  basis: 'SOURCED' | 'MOCK';
  paidAt: Moment;
  refundedAt: Moment | null;
  benefitsBeginOn: Day;
}

const OWN = `
  SELECT o.id, o.receipt_no AS "receiptNo", o.state, p.name, p.id_number AS "idNumber", i.region, i.city, h.name AS "hallName",
    o.year, o.amount_fen AS "amountFen", o.basis, o.paid_at AS "paidAt", o.refunded_at AS "refundedAt",
    o.benefits_begin_on AS "benefitsBeginOn"
  FROM premium_order o
  LEFT JOIN hall_deed d ON d.order_id = o.id
  LEFT JOIN clerk c ON c.id = d.clerk_id
  LEFT JOIN hall h ON h.id = c.hall_id
  JOIN person p ON p.id = o.person_id
  JOIN insurance i ON i.person_id = o.person_id
  WHERE o.payer_id IS NULL AND o.person_id = :personId`;

export const ownPremiumsOf = (q: Query, personId: string): Promise<OwnPremiumRow[]> =>
  q.all<OwnPremiumRow>(OWN, { personId });

export const findOwnPremiumOf = (q: Query, personId: string, id: string): Promise<OwnPremiumRow | undefined> =>
  q.one<OwnPremiumRow>(`${OWN} AND o.id = :id`, { personId, id });
