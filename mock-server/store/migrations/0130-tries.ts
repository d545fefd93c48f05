import type { Migration } from './migration';

/** What was tried too often, all in one table: it was two. The guesses of ten minutes are not carried over, the day’s misses are. */
export const TRIES: Migration = {
  name: 'tries',
  statements: [
    `CREATE TABLE try (
      what TEXT NOT NULL,
      source TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX try_by_source ON try (what, source, at)',
    'CREATE INDEX try_by_time ON try (what, at)',
    `INSERT INTO try (what, source, at) SELECT 'HELP_MISS', helper_id, at FROM help_miss`,
    'DROP TABLE help_miss',
    'DROP TABLE help_guess',
  ],
};
