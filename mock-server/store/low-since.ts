import type { Moment } from '@/domain/calendar';
import type { AccountRef } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

const SIDES = ['debit', 'credit'] as const;

/** The newest movement of one side of the account after which it held more: found from the newest back. */
const lastAbove = (side: (typeof SIDES)[number]): string => `
  SELECT * FROM (SELECT transfer_id FROM posting WHERE ${side}_account = a.id AND ${side}_balance_fen > :mostFen
    ORDER BY transfer_id DESC LIMIT 1) AS last_${side}`;

/** The first movement of one side from there on after which it held no more. */
const firstBelow = (side: (typeof SIDES)[number]): string => `
  SELECT * FROM (SELECT transfer_id FROM posting WHERE ${side}_account = h.id AND ${side}_balance_fen <= :mostFen
    AND transfer_id >= h.above ORDER BY transfer_id LIMIT 1) AS first_${side}`;

const LOW_SINCE = `
  WITH high AS (
    SELECT a.id, (SELECT COALESCE(MAX(transfer_id), 0) FROM (${SIDES.map(lastAbove).join(' UNION ALL ')}) AS above_most) AS above
    FROM account a WHERE a.kind = :kind AND a.owner = :owner
  )
  SELECT t.at FROM high h JOIN transfer t
    ON t.id = (SELECT MIN(transfer_id) FROM (${SIDES.map(firstBelow).join(' UNION ALL ')}) AS low)`;

/**
 * Since when an account that holds no more than so much has held no more, without a break; null: nothing moved it down there.
 * It reads back as far as that lasts: ask it of an account that is low.
 */
export const lowSince = async (q: Query, { kind, owner }: AccountRef, mostFen: Fen): Promise<Moment | null> =>
  (await q.one<{ at: Moment }>(LOW_SINCE, { kind, owner, mostFen }))?.at ?? null;
