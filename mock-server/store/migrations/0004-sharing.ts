import type { Migration } from './migration';

/** The texts people agree to, their consent, and what they share. */
export const SHARING_TABLES: Migration = {
  name: 'sharing',
  statements: [
    `CREATE TABLE notice (
      kind TEXT NOT NULL CHECK (kind IN ('SHARING_NOTICE', 'SHARING_PLEDGE')),
      region TEXT NOT NULL,
      version TEXT NOT NULL,
      hash TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      published_on TEXT NOT NULL,
      PRIMARY KEY (kind, region, version)
    ) STRICT`,
    `CREATE TABLE consent (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES person (id),
      region TEXT NOT NULL,
      notice_kind TEXT NOT NULL DEFAULT 'SHARING_NOTICE',
      notice_version TEXT NOT NULL,
      notice_hash TEXT NOT NULL,
      pledge_kind TEXT NOT NULL DEFAULT 'SHARING_PLEDGE',
      pledge_version TEXT,
      pledge_hash TEXT,
      signature TEXT,
      signed_by TEXT CHECK (signed_by IN ('DRAWN', 'TYPED')),
      given_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('PROGRAM')),
      FOREIGN KEY (notice_kind, region, notice_version) REFERENCES notice (kind, region, version),
      FOREIGN KEY (pledge_kind, region, pledge_version) REFERENCES notice (kind, region, version),
      CHECK ((pledge_version IS NULL) = (pledge_hash IS NULL) AND (pledge_version IS NULL) = (signature IS NULL)
        AND (signature IS NULL) = (signed_by IS NULL))
    ) STRICT`,
    `CREATE TABLE sharing (
      id TEXT PRIMARY KEY,
      sharer_id TEXT NOT NULL REFERENCES person (id),
      beneficiary_id TEXT NOT NULL REFERENCES person (id),
      kinship TEXT NOT NULL,
      region TEXT NOT NULL,
      uses TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('ACTIVE', 'ENDED')),
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT CHECK (ended_by IN ('SHARER', 'BENEFICIARY', 'REGISTER')),
      basis TEXT NOT NULL CHECK (basis IN ('REGISTER', 'PLEDGE')),
      consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
      CHECK (sharer_id <> beneficiary_id),
      CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX sharing_live ON sharing (sharer_id, beneficiary_id) WHERE stage <> 'ENDED'`,
    'CREATE INDEX sharing_by_sharer ON sharing (sharer_id, started_at)',
    'CREATE INDEX sharing_by_beneficiary ON sharing (beneficiary_id, started_at)',
  ],
};
