import type { Migration } from './migration';

/**
 * What each person reads of the ledger, ready to be turned leaf by leaf: a line a reader and deed, and a mark for all (`about` 0)
 * and for everybody it is about, so that no filter ever looks at a row it does not show. Filled from the ledger, never edited.
 */
export const STATEMENT_TABLES: Migration = {
  name: 'statement',
  statements: [
    `CREATE TABLE statement_line (
      line INTEGER PRIMARY KEY,
      reader_id TEXT NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL REFERENCES transfer_kind (kind),
      side TEXT NOT NULL CHECK (side IN ('OWN', 'INSURED', 'SHARER', 'RECEIVER')),
      purpose TEXT NOT NULL,
      at INTEGER NOT NULL,
      ref TEXT NOT NULL,
      transfer_id INTEGER REFERENCES transfer (id),
      other_id TEXT REFERENCES person (id),
      gain_fen INTEGER NOT NULL,
      helped_fen INTEGER NOT NULL,
      UNIQUE (transfer_id, reader_id)
    ) STRICT`,
    `CREATE TABLE statement_person (
      reader_id TEXT NOT NULL REFERENCES person (id),
      nth INTEGER NOT NULL CHECK (nth > 0),
      person_id TEXT NOT NULL REFERENCES person (id),
      PRIMARY KEY (reader_id, nth),
      UNIQUE (reader_id, person_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE statement_mark (
      reader_id TEXT NOT NULL,
      about INTEGER NOT NULL,
      purpose TEXT NOT NULL,
      at INTEGER NOT NULL,
      line INTEGER NOT NULL REFERENCES statement_line (line),
      PRIMARY KEY (reader_id, about, purpose, at, line)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX statement_mark_by_time ON statement_mark (reader_id, about, at, line)',
    `CREATE TABLE statement_month (
      reader_id TEXT NOT NULL,
      about INTEGER NOT NULL,
      month TEXT NOT NULL,
      purpose TEXT NOT NULL,
      out_fen INTEGER NOT NULL,
      in_fen INTEGER NOT NULL,
      helped_fen INTEGER NOT NULL,
      PRIMARY KEY (reader_id, about, month, purpose)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE statement_through (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      transfer_id INTEGER NOT NULL,
      settlement_seq INTEGER NOT NULL
    ) STRICT`,
    'INSERT INTO statement_through VALUES (1, 0, 0)',
  ],
};
