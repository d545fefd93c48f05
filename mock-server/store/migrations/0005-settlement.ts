import type { Migration } from './migration';

/** Settled bills and who paid which part. `seq` is the order of settling. */
export const SETTLEMENT_TABLES: Migration = {
  name: 'settlement',
  statements: [
    `CREATE TABLE settlement (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      terminal_id TEXT NOT NULL REFERENCES terminal (id),
      insured_id TEXT NOT NULL REFERENCES person (id),
      purpose TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('SETTLED', 'REFUNDED')),
      total_fen INTEGER NOT NULL CHECK (total_fen > 0),
      pool_fen INTEGER NOT NULL CHECK (pool_fen >= 0),
      own_fen INTEGER NOT NULL CHECK (own_fen >= 0),
      shared_fen INTEGER NOT NULL CHECK (shared_fen >= 0),
      cash_fen INTEGER NOT NULL CHECK (cash_fen >= 0),
      notes TEXT NOT NULL,
      transfer_id INTEGER UNIQUE REFERENCES transfer (id),
      settled_at INTEGER NOT NULL,
      refunded_at INTEGER,
      CHECK (total_fen = pool_fen + own_fen + shared_fen + cash_fen),
      CHECK ((state = 'REFUNDED') = (refunded_at IS NOT NULL))
    ) STRICT`,
    'CREATE INDEX settlement_by_insured ON settlement (insured_id, seq)',
    `CREATE TABLE settlement_share (
      settlement_seq INTEGER NOT NULL REFERENCES settlement (seq),
      sharing_id TEXT NOT NULL REFERENCES sharing (id),
      sharer_id TEXT NOT NULL REFERENCES person (id),
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      PRIMARY KEY (settlement_seq, sharing_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX settlement_share_by_sharer ON settlement_share (sharer_id, settlement_seq)',
    'CREATE INDEX settlement_share_by_sharing ON settlement_share (sharing_id, settlement_seq)',
  ],
};
