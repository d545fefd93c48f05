import type { Migration } from './migration';

/** Premiums of several relatives paid as one order: each stays an order of its own, this says which belong together. */
export const PREMIUMS_TOGETHER: Migration = {
  name: 'premiums-together',
  statements: [
    `CREATE TABLE premium_together (
      id TEXT PRIMARY KEY,
      payer_id TEXT NOT NULL REFERENCES person (id),
      paid_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE premium_together_part (
      order_id TEXT PRIMARY KEY REFERENCES premium_order (id),
      together_id TEXT NOT NULL REFERENCES premium_together (id),
      place INTEGER NOT NULL,
      UNIQUE (together_id, place)
    ) STRICT, WITHOUT ROWID`,
  ],
};
