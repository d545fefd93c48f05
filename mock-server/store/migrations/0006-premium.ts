import type { Migration } from './migration';

/** Resident premiums paid. A person's year is paid once, whatever the door: the partial index keeps it so. */
export const PREMIUM_TABLES: Migration = {
  name: 'premium',
  statements: [
    `CREATE TABLE premium_order (
      id TEXT PRIMARY KEY,
      payer_id TEXT REFERENCES person (id),
      sharing_id TEXT REFERENCES sharing (id),
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
      CHECK ((channel = 'PROGRAM') = (payer_id IS NOT NULL) AND (payer_id IS NULL) = (sharing_id IS NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX premium_order_paid_once ON premium_order (person_id, year) WHERE state = 'PAID'`,
    'CREATE INDEX premium_order_by_payer ON premium_order (payer_id, paid_at)',
  ],
};
