import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const kindTable = (table: string, kinds: readonly string[]): string[] => [
  `CREATE TABLE ${table} (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  `INSERT INTO ${table} (kind) VALUES ${kinds.map((kind) => `('${kind}')`).join(', ')}`,
];

const neverChanges = ['UPDATE', 'DELETE'].map(
  (deed) => `CREATE TRIGGER transfer_no_${deed.toLowerCase()} BEFORE ${deed} ON transfer
    BEGIN SELECT RAISE(ABORT, 'transfer is immutable'); END`,
);

const ACCOUNT = `CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES account_kind (kind),
  owner TEXT NOT NULL,
  balance_fen INTEGER NOT NULL DEFAULT 0,
  nonneg INTEGER NOT NULL CHECK (nonneg IN (0, 1)),
  UNIQUE (kind, owner),
  CHECK (nonneg = 0 OR balance_fen >= 0)
) STRICT`;

const TRANSFER = `CREATE TABLE transfer (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES transfer_kind (kind),
  ref TEXT NOT NULL,
  reverses INTEGER UNIQUE REFERENCES transfer (id),
  at INTEGER NOT NULL,
  UNIQUE (kind, ref)
) STRICT`;

const NOTICE = `CREATE TABLE notice (
  kind TEXT NOT NULL REFERENCES notice_kind (kind),
  region TEXT NOT NULL,
  version TEXT NOT NULL,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  published_on TEXT NOT NULL,
  PRIMARY KEY (kind, region, version)
) STRICT`;

/** Kinds of accounts, transfers and texts become rows: from here on a new kind is one INSERT. */
export const KINDS: Migration = {
  name: 'kinds',
  statements: [
    ...kindTable('account_kind', [
      'PERSONAL',
      'EARLIER_YEARS',
      'POOL',
      'PROVIDER',
      'PREMIUM_FUND',
      'CONTRIBUTION',
      'OPENING',
    ]),
    ...kindTable('transfer_kind', [
      'OPENING',
      'EMPLOYER_CREDIT',
      'YEAR_CARRIED_OVER',
      'SETTLEMENT',
      'PREMIUM',
      'SETTLEMENT_REFUND',
      'PREMIUM_REFUND',
    ]),
    ...kindTable('notice_kind', ['SHARING_NOTICE', 'SHARING_PLEDGE', 'PREMIUM_PLEDGE']),
    ...rebuilt(
      'account',
      [ACCOUNT],
      (before) => `INSERT INTO account (id, kind, owner, balance_fen, nonneg)
        SELECT id, kind, owner, balance_fen, nonneg FROM ${before} ORDER BY id`,
    ),
    ...rebuilt(
      'transfer',
      [TRANSFER, ...neverChanges],
      (before) => `INSERT INTO transfer (id, kind, ref, reverses, at)
        SELECT id, kind, ref, reverses, at FROM ${before} ORDER BY id`,
    ),
    ...rebuilt(
      'notice',
      [NOTICE],
      (before) => `INSERT INTO notice (kind, region, version, hash, title, body, published_on)
        SELECT kind, region, version, hash, title, body, published_on FROM ${before}`,
    ),
  ],
};
