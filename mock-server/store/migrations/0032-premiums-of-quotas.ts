import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const orderWith = (check: string): string => `CREATE TABLE premium_order (
  id TEXT PRIMARY KEY,
  payer_id TEXT REFERENCES person (id),
  sharing_id TEXT REFERENCES sharing (id),
  cross_sharing_id TEXT REFERENCES cross_sharing (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  year INTEGER NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  basis TEXT NOT NULL CHECK (basis IN ('SOURCED', 'MOCK')),
  channel TEXT NOT NULL CHECK (channel IN ('PROGRAM', 'TAX')),
  state TEXT NOT NULL CHECK (state IN ('PAID', 'REFUNDED')),
  receipt_no TEXT NOT NULL UNIQUE,
  transfer_id INTEGER NOT NULL UNIQUE REFERENCES transfer (id),
  paid_at INTEGER NOT NULL,
  refunded_at INTEGER,
  CHECK ((state = 'REFUNDED') = (refunded_at IS NOT NULL)),
  CHECK ((channel = 'PROGRAM') = (payer_id IS NOT NULL)),
  CHECK (${check})
) STRICT`;

/** Whoever pays, pays by exactly one of the two. */
const ORDER = {
  sqlite: orderWith('(payer_id IS NOT NULL) = (sharing_id IS NOT NULL) + (cross_sharing_id IS NOT NULL)'),
  postgres: orderWith(
    '(payer_id IS NOT NULL)::int = (sharing_id IS NOT NULL)::int + (cross_sharing_id IS NOT NULL)::int',
  ),
};

/** A premium is paid by a sharing of the region, by a quota from another province, or at the tax channel. */
export const PREMIUMS_OF_QUOTAS: Migration = {
  name: 'premiums-of-quotas',
  statements: rebuilt(
    'premium_order',
    [
      ORDER,
      `CREATE UNIQUE INDEX premium_order_paid_once ON premium_order (person_id, year) WHERE state = 'PAID'`,
      'CREATE INDEX premium_order_by_payer ON premium_order (payer_id, paid_at)',
    ],
    (
      before,
    ) => `INSERT INTO premium_order (id, payer_id, sharing_id, person_id, year, amount_fen, basis, channel, state,
        receipt_no, transfer_id, paid_at, refunded_at)
      SELECT id, payer_id, sharing_id, person_id, year, amount_fen, basis, channel, state, receipt_no, transfer_id,
        paid_at, refunded_at FROM ${before}`,
  ),
};
