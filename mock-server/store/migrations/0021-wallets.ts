import type { Migration } from './migration';

/** 医保钱包: who opened one, and what was sent from one to another. One sending at a time waits for a receiver: the index keeps it so. */
export const WALLET_TABLES: Migration = {
  name: 'wallets',
  statements: [
    `INSERT INTO account_kind (kind) VALUES ('WALLET'), ('IN_TRANSIT')`,
    `INSERT INTO transfer_kind (kind) VALUES ('WALLET_SENDING'), ('WALLET_ARRIVAL'), ('WALLET_RETURN')`,
    `CREATE TABLE wallet (
      person_id TEXT PRIMARY KEY REFERENCES person (id),
      opened_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE wallet_transfer (
      id TEXT PRIMARY KEY,
      sender_id TEXT NOT NULL REFERENCES wallet (person_id),
      receiver_id TEXT NOT NULL REFERENCES wallet (person_id),
      kinship TEXT NOT NULL,
      amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
      stage TEXT NOT NULL CHECK (stage IN ('WAITING', 'ACCEPTED', 'REFUSED', 'BOUNCED')),
      sent_at INTEGER NOT NULL,
      bounces_at INTEGER NOT NULL,
      ended_at INTEGER,
      sending_id INTEGER NOT NULL UNIQUE REFERENCES transfer (id),
      ending_id INTEGER UNIQUE REFERENCES transfer (id),
      CHECK (sender_id <> receiver_id),
      CHECK ((stage = 'WAITING') = (ended_at IS NULL) AND (ended_at IS NULL) = (ending_id IS NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX wallet_transfer_waiting ON wallet_transfer (receiver_id) WHERE stage = 'WAITING'`,
    `CREATE INDEX wallet_transfer_due ON wallet_transfer (bounces_at) WHERE stage = 'WAITING'`,
    'CREATE INDEX wallet_transfer_by_sender ON wallet_transfer (sender_id, sent_at)',
    'CREATE INDEX wallet_transfer_by_receiver ON wallet_transfer (receiver_id, sent_at)',
  ],
};
