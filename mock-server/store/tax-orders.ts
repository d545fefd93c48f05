import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { PremiumHold } from '@/domain/premium/premium-channel';
import type { Query } from './store';

/** An order begun at the tax channel. */
export interface TaxOrderRow {
  id: string;
  personId: string;
  year: number;
  amountFen: Fen;
  state: 'HELD' | 'PAID' | 'LAPSED';
  lapsesAt: Moment;
}

const ORDER = `SELECT id, person_id AS "personId", year, amount_fen AS "amountFen", state, lapses_at AS "lapsesAt" FROM tax_order`;

export const insertTaxOrder = async (
  tx: Query,
  order: Omit<TaxOrderRow, 'state'> & { begunAt: Moment },
): Promise<void> => {
  await tx.run(
    `INSERT INTO tax_order (id, person_id, year, amount_fen, state, begun_at, lapses_at)
     VALUES (:id, :personId, :year, :amountFen, 'HELD', :begunAt, :lapsesAt)`,
    { ...order },
  );
};

export const findTaxOrder = (q: Query, id: string): Promise<TaxOrderRow | undefined> =>
  q.one<TaxOrderRow>(`${ORDER} WHERE id = :id`, { id });

/** The order that keeps this person's year now. */
export const holdOf = async (q: Query, personId: string, year: number): Promise<PremiumHold | null> => {
  const row = await q.one<TaxOrderRow>(`${ORDER} WHERE person_id = :personId AND year = :year AND state = 'HELD'`, {
    personId,
    year,
  });
  return row ?? null;
};

/** All that are kept of this person now, oldest year first. */
export const heldBy = (q: Query, personId: string): Promise<TaxOrderRow[]> =>
  q.all<TaxOrderRow>(`${ORDER} WHERE person_id = :personId AND state = 'HELD' ORDER BY year`, { personId });

/** The one whose time runs out first. */
export const firstToLapse = (q: Query): Promise<TaxOrderRow | undefined> =>
  q.one<TaxOrderRow>(`${ORDER} WHERE state = 'HELD' ORDER BY lapses_at, rowid LIMIT 1`);

/** `orderId`: the premium it became; null: it lapsed. */
export const endTaxOrder = async (tx: Query, id: string, at: Moment, orderId: string | null): Promise<void> => {
  await tx.run('UPDATE tax_order SET state = :state, ended_at = :at, order_id = :orderId WHERE id = :id', {
    id,
    at,
    orderId,
    state: orderId === null ? 'LAPSED' : 'PAID',
  });
};
