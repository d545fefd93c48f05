import type { Migration } from './migration';

const AUDIT = `CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  subject TEXT,
  action TEXT NOT NULL,
  helping_id TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('PROGRAM', 'TERMINAL', 'HALL', 'EMPLOYER', 'OPERATOR', 'CALENDAR')),
  outcome TEXT NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
  code TEXT,
  changes TEXT NOT NULL,
  answer_hash TEXT,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT`;

const HEAD = `CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last_id INTEGER NOT NULL,
  last_hash TEXT NOT NULL,
  voucher TEXT NOT NULL
) STRICT`;

const forbid = (verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER audit_no_${verb.toLowerCase()} BEFORE ${verb} ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END`;

/** A line for every command, chained by hash to the one before; the head knows the last of them. */
export const AUDIT_TABLES: Migration = {
  name: 'audit',
  statements: [
    AUDIT,
    HEAD,
    `INSERT INTO audit_head (one, last_id, last_hash, voucher) VALUES (1, 0, '', '')`,
    forbid('UPDATE'),
    forbid('DELETE'),
  ],
};
