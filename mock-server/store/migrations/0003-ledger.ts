import type { Migration } from './migration';

const neverChanges = (table: string): string[] =>
  ['UPDATE', 'DELETE'].map(
    (deed) => `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is immutable'); END`,
  );

/** Double entry: transfers and postings never change; a stored balance is their cache, guarded by its CHECK. */
export const LEDGER_TABLES: Migration = {
  name: 'ledger',
  statements: [
    `CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('PERSONAL', 'POOL', 'PROVIDER', 'PREMIUM_FUND', 'CONTRIBUTION', 'OPENING')),
      owner TEXT NOT NULL,
      balance_fen INTEGER NOT NULL DEFAULT 0,
      nonneg INTEGER NOT NULL CHECK (nonneg IN (0, 1)),
      UNIQUE (kind, owner),
      CHECK (nonneg = 0 OR balance_fen >= 0)
    ) STRICT`,
    `CREATE TABLE transfer (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('OPENING', 'EMPLOYER_CREDIT', 'SETTLEMENT', 'PREMIUM',
        'SETTLEMENT_REFUND', 'PREMIUM_REFUND')),
      ref TEXT NOT NULL,
      reverses INTEGER UNIQUE REFERENCES transfer (id),
      at INTEGER NOT NULL,
      UNIQUE (kind, ref)
    ) STRICT`,
    `CREATE TABLE posting (
      transfer_id INTEGER NOT NULL REFERENCES transfer (id),
      seq INTEGER NOT NULL,
      debit_account INTEGER NOT NULL REFERENCES account (id),
      credit_account INTEGER NOT NULL REFERENCES account (id),
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      debit_balance_fen INTEGER NOT NULL,
      credit_balance_fen INTEGER NOT NULL,
      PRIMARY KEY (transfer_id, seq),
      CHECK (debit_account <> credit_account)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX posting_by_debit ON posting (debit_account, transfer_id, seq)',
    'CREATE INDEX posting_by_credit ON posting (credit_account, transfer_id, seq)',
    ...neverChanges('transfer'),
    ...neverChanges('posting'),
  ],
};
