import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const CONSENT = `CREATE TABLE consent (
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
  signed_by TEXT CHECK (signed_by IN ('DRAWN', 'TYPED', 'PAPER')),
  given_at INTEGER NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('PROGRAM', 'HALL', 'EMPLOYER')),
  FOREIGN KEY (notice_kind, region, notice_version) REFERENCES notice (kind, region, version),
  FOREIGN KEY (pledge_kind, region, pledge_version) REFERENCES notice (kind, region, version),
  CHECK ((pledge_version IS NULL) = (pledge_hash IS NULL) AND (pledge_version IS NULL) = (signature IS NULL)
    AND (signature IS NULL) = (signed_by IS NULL))
) STRICT`;

const COLUMNS = `id, person_id, region, notice_kind, notice_version, notice_hash, pledge_kind, pledge_version, pledge_hash,
  signature, signed_by, given_at, channel`;

/** Halls, their clerks, and what a hall did for whom; consent may come over a counter or through an employer. */
export const HALL_TABLES: Migration = {
  name: 'halls',
  statements: [
    ...rebuilt('consent', [CONSENT], (before) => `INSERT INTO consent (${COLUMNS}) SELECT ${COLUMNS} FROM ${before}`),
    `CREATE TABLE hall (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      region TEXT NOT NULL,
      city TEXT NOT NULL,
      address TEXT NOT NULL,
      phone TEXT NOT NULL,
      hours TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE clerk (
      id TEXT PRIMARY KEY,
      hall_id TEXT NOT NULL REFERENCES hall (id),
      key_hash TEXT NOT NULL UNIQUE
    ) STRICT`,
    `CREATE TABLE hall_deed (
      id TEXT PRIMARY KEY,
      receipt_no TEXT NOT NULL UNIQUE,
      clerk_id TEXT NOT NULL REFERENCES clerk (id),
      matter TEXT NOT NULL CHECK (matter IN ('START_SHARING', 'END_SHARING', 'PAY_PREMIUM')),
      person_id TEXT NOT NULL REFERENCES person (id),
      sharing_id TEXT REFERENCES sharing (id),
      order_id TEXT UNIQUE REFERENCES premium_order (id),
      paper_ref TEXT NOT NULL,
      proxy_name TEXT,
      proxy_id_number TEXT,
      proxy_scope TEXT,
      proxy_valid_until TEXT,
      at INTEGER NOT NULL,
      CHECK ((matter = 'PAY_PREMIUM') = (order_id IS NOT NULL)),
      CHECK ((proxy_name IS NULL) = (proxy_id_number IS NULL) AND (proxy_name IS NULL) = (proxy_scope IS NULL)
        AND (proxy_name IS NULL) = (proxy_valid_until IS NULL))
    ) STRICT`,
    'CREATE INDEX hall_deed_by_person ON hall_deed (person_id, at)',
    'CREATE INDEX hall_deed_by_sharing ON hall_deed (sharing_id, at)',
  ],
};
