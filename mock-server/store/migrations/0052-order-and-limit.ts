import type { Migration } from './migration';

/** The order of sharers as the person who uses the money set it, and what a month may spend. */
export const ORDER_AND_LIMIT: Migration = {
  name: 'order-and-limit',
  statements: [
    `CREATE TABLE sharer_place (
      sharing_id TEXT PRIMARY KEY REFERENCES sharing (id),
      place INTEGER NOT NULL CHECK (place >= 0)
    ) STRICT, WITHOUT ROWID`,
    'ALTER TABLE sharing ADD COLUMN month_limit_fen INTEGER CHECK (month_limit_fen > 0)',
  ],
};
