import type { Day, Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionCode } from '@/domain/region/region-profile';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** A person's own premium, paid with money from outside: in cash at a hall, or at the tax channel by whoever did. */
export interface OwnPremiumRow {
  id: string;
  receiptNo: string;
  state: 'PAID' | 'REFUNDED';
  personId: string;
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
  SELECT o.id, o.receipt_no AS "receiptNo", o.state, p.id AS "personId", p.name, p.id_number_sealed AS "idNumber", i.region, i.city, h.name AS "hallName",
    o.year, o.amount_fen AS "amountFen", o.basis, o.paid_at AS "paidAt", o.refunded_at AS "refundedAt",
    o.benefits_begin_on AS "benefitsBeginOn"
  FROM premium_order o
  LEFT JOIN hall_deed d ON d.order_id = o.id
  LEFT JOIN clerk c ON c.id = d.clerk_id
  LEFT JOIN hall h ON h.id = c.hall_id
  JOIN person p ON p.id = o.person_id
  JOIN insurance i ON i.person_id = o.person_id
  WHERE o.payer_id IS NULL AND o.person_id = :personId`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<OwnPremiumRow[]> =>
  withIdNumbers(q, await q.all<OwnPremiumRow>(`${OWN} ${rest}`, params), { idNumber: 'personId' });

export const ownPremiumsOf = (q: Query, personId: string): Promise<OwnPremiumRow[]> => select(q, '', { personId });

export const findOwnPremiumOf = async (q: Query, personId: string, id: string): Promise<OwnPremiumRow | undefined> =>
  (await select(q, 'AND o.id = :id', { personId, id }))[0];
