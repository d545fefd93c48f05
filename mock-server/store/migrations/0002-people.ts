import type { Migration } from './migration';

/** Insured people, what the civil register knows of them, and how they come in. */
export const PEOPLE_TABLES: Migration = {
  name: 'people',
  statements: [
    `CREATE TABLE person (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      id_type TEXT NOT NULL CHECK (id_type IN ('RESIDENT_ID', 'HONG_KONG_PERMIT', 'MACAO_PERMIT', 'TAIWAN_PERMIT')),
      id_number TEXT NOT NULL UNIQUE,
      born_on TEXT NOT NULL,
      phone TEXT UNIQUE
    ) STRICT`,
    `CREATE TABLE insurance (
      person_id TEXT PRIMARY KEY REFERENCES person (id),
      kind TEXT NOT NULL CHECK (kind IN ('EMPLOYEE', 'RESIDENT', 'NONE')),
      status TEXT NOT NULL CHECK (status IN ('NORMAL', 'SUSPENDED', 'ARREARS')),
      region TEXT NOT NULL,
      city TEXT NOT NULL,
      monthly_credit_fen INTEGER NOT NULL CHECK (monthly_credit_fen >= 0)
    ) STRICT`,
    `CREATE TABLE kinship_fact (
      person_id TEXT NOT NULL REFERENCES person (id),
      relative_id TEXT NOT NULL REFERENCES person (id),
      kinship TEXT NOT NULL CHECK (kinship IN ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'PATERNAL_GRANDPARENT',
        'MATERNAL_GRANDPARENT', 'PATERNAL_GRANDCHILD', 'MATERNAL_GRANDCHILD', 'SPOUSE_PARENT')),
      ended_on TEXT,
      PRIMARY KEY (person_id, relative_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE family_code_link (
      holder_id TEXT NOT NULL REFERENCES person (id),
      member_id TEXT NOT NULL REFERENCES person (id),
      PRIMARY KEY (member_id, holder_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE terminal (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('HOSPITAL', 'PHARMACY')),
      region TEXT NOT NULL,
      key_hash TEXT NOT NULL UNIQUE
    ) STRICT`,
    `CREATE TABLE login_code (
      id TEXT PRIMARY KEY,
      phone TEXT NOT NULL,
      code_hash TEXT NOT NULL,
      sent_at INTEGER NOT NULL,
      wrong_tries INTEGER NOT NULL DEFAULT 0,
      used_at INTEGER
    ) STRICT`,
    'CREATE INDEX login_code_by_phone ON login_code (phone, sent_at)',
    `CREATE TABLE session (
      token_hash TEXT PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES person (id),
      opened_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      closed_at INTEGER
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE sms (
      id TEXT PRIMARY KEY,
      phone TEXT NOT NULL,
      text TEXT NOT NULL,
      code TEXT,
      at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX sms_by_phone ON sms (phone, at)',
  ],
};
