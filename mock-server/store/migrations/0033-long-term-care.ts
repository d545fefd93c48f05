import type { Migration } from './migration';

/** Long-term care premiums paid out of quotas. A person's year is paid once. */
export const LONG_TERM_CARE_TABLES: Migration = {
  name: 'long-term-care',
  statements: [
    `CREATE TABLE long_term_care_order (
      id TEXT PRIMARY KEY,
      payer_id TEXT NOT NULL REFERENCES person (id),
      cross_sharing_id TEXT NOT NULL REFERENCES cross_sharing (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      year INTEGER NOT NULL,
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      basis TEXT NOT NULL CHECK (basis IN ('MOCK')),
      receipt_no TEXT NOT NULL UNIQUE,
      transfer_id INTEGER NOT NULL UNIQUE REFERENCES transfer (id),
      paid_at INTEGER NOT NULL,
      UNIQUE (person_id, year)
    ) STRICT`,
    'CREATE INDEX long_term_care_order_by_payer ON long_term_care_order (payer_id, paid_at)',
  ],
};
