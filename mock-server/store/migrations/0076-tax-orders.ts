import type { Migration } from './migration';

/** Orders begun at the tax channel: one at a time keeps a person's year, until it is paid or lapses. */
export const TAX_ORDERS: Migration = {
  name: 'tax-orders',
  statements: [
    `CREATE TABLE tax_order (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES person (id),
      year INTEGER NOT NULL,
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      state TEXT NOT NULL CHECK (state IN ('HELD', 'PAID', 'LAPSED')),
      begun_at INTEGER NOT NULL,
      lapses_at INTEGER NOT NULL,
      ended_at INTEGER,
      order_id TEXT REFERENCES premium_order (id),
      CHECK ((state = 'HELD') = (ended_at IS NULL)),
      CHECK ((state = 'PAID') = (order_id IS NOT NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX tax_order_held_once ON tax_order (person_id, year) WHERE state = 'HELD'`,
    `CREATE INDEX tax_order_due ON tax_order (lapses_at) WHERE state = 'HELD'`,
  ],
};
