import type { Migration } from './migration';

const CROSS_SHARING = `CREATE TABLE cross_sharing (
  id TEXT PRIMARY KEY,
  sharer_id TEXT NOT NULL REFERENCES person (id),
  beneficiary_id TEXT NOT NULL REFERENCES person (id),
  kinship TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('REGISTER', 'PLEDGE')),
  stage TEXT NOT NULL CHECK (stage IN ('PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'ENDED')),
  quota_fen INTEGER NOT NULL CHECK (quota_fen > 0),
  sharer_region TEXT NOT NULL,
  sharer_city TEXT NOT NULL,
  beneficiary_region TEXT NOT NULL,
  beneficiary_city TEXT NOT NULL,
  sharer_consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
  beneficiary_consent_id TEXT UNIQUE REFERENCES consent (id),
  proposed_at INTEGER NOT NULL,
  due_at INTEGER,
  accepted_at INTEGER,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('SHARER', 'BENEFICIARY', 'INSURANCE')),
  returned_fen INTEGER CHECK (returned_fen >= 0 AND returned_fen <= quota_fen),
  CHECK (sharer_id <> beneficiary_id),
  CHECK ((stage = 'PROPOSED') = (due_at IS NOT NULL)),
  CHECK ((stage IN ('ACTIVE', 'ENDED')) = (accepted_at IS NOT NULL)),
  CHECK ((accepted_at IS NULL) = (beneficiary_consent_id IS NULL)),
  CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (returned_fen IS NULL))
) STRICT`;

/** Sharing across provinces: what the two agreed, what happened to it, and the accounts and texts it brings. */
export const CROSS_PROVINCE_TABLES: Migration = {
  name: 'cross-province',
  statements: [
    `INSERT INTO account_kind (kind) VALUES ('EARMARK'), ('LONG_TERM_CARE_FUND')`,
    `INSERT INTO transfer_kind (kind) VALUES ('QUOTA_SET_ASIDE'), ('QUOTA_RETURNED'), ('LONG_TERM_CARE')`,
    `INSERT INTO notice_kind (kind) VALUES ('CROSS_PROVINCE_NOTICE'), ('CROSS_PROVINCE_RELATIVE_NOTICE')`,
    CROSS_SHARING,
    `CREATE UNIQUE INDEX cross_sharing_live ON cross_sharing (sharer_id, beneficiary_id)
      WHERE stage IN ('PROPOSED', 'ACTIVE')`,
    'CREATE INDEX cross_sharing_by_sharer ON cross_sharing (sharer_id, proposed_at)',
    'CREATE INDEX cross_sharing_by_beneficiary ON cross_sharing (beneficiary_id, proposed_at)',
    'CREATE INDEX cross_sharing_due ON cross_sharing (due_at, id) WHERE due_at IS NOT NULL',
    `CREATE TABLE cross_sharing_event (
      sharing_id TEXT NOT NULL REFERENCES cross_sharing (id),
      seq INTEGER NOT NULL,
      move TEXT NOT NULL CHECK (move IN ('PROPOSE', 'ACCEPT', 'REFUSE', 'WITHDRAW', 'CHANGE_QUOTA', 'END', 'LAPSE',
        'BREAK')),
      at INTEGER NOT NULL,
      quota_fen INTEGER NOT NULL,
      PRIMARY KEY (sharing_id, seq)
    ) STRICT, WITHOUT ROWID`,
  ],
};
