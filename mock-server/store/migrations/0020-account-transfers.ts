import type { Migration } from './migration';

/** Money of earlier years that moved to a relative, and the codes that confirmed it. */
export const ACCOUNT_TRANSFER_TABLES: Migration = {
  name: 'account-transfers',
  statements: [
    `INSERT INTO transfer_kind (kind) VALUES ('ACCOUNT_TRANSFER')`,
    `CREATE TABLE transfer_code (
      id TEXT PRIMARY KEY,
      payer_id TEXT NOT NULL REFERENCES person (id),
      relative_id TEXT NOT NULL REFERENCES person (id),
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      code_hash TEXT NOT NULL,
      sent_at INTEGER NOT NULL,
      wrong_tries INTEGER NOT NULL DEFAULT 0,
      used_at INTEGER
    ) STRICT`,
    'CREATE INDEX transfer_code_by_payer ON transfer_code (payer_id, sent_at)',
    `CREATE TABLE account_transfer (
      id TEXT PRIMARY KEY,
      payer_id TEXT NOT NULL REFERENCES person (id),
      payee_id TEXT NOT NULL REFERENCES person (id),
      kinship TEXT NOT NULL,
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      code_id TEXT NOT NULL UNIQUE REFERENCES transfer_code (id),
      consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
      transfer_id INTEGER NOT NULL UNIQUE REFERENCES transfer (id),
      at INTEGER NOT NULL,
      CHECK (payer_id <> payee_id)
    ) STRICT`,
    'CREATE INDEX account_transfer_by_payer ON account_transfer (payer_id, at)',
    'CREATE INDEX account_transfer_by_payee ON account_transfer (payee_id, at)',
  ],
};
