import type { Migration } from './migration';

/** The bureau's own memory: its settings, what it answered, how far its routine work is done. */
export const BUREAU_TABLES: Migration = {
  name: 'bureau',
  statements: [
    `CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE idempotency (
      actor TEXT NOT NULL,
      key TEXT NOT NULL,
      request_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (actor, key)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE schedule_cursor (
      name TEXT PRIMARY KEY,
      through_day TEXT NOT NULL
    ) STRICT`,
  ],
};
