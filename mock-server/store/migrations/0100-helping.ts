import type { Migration } from './migration';

const STAGES = `('PROPOSED', 'AGREED', 'REFUSED', 'EXPIRED', 'ENDED')`;

const CONSENT = `CREATE TABLE helping (
  id TEXT PRIMARY KEY,
  helper_id TEXT NOT NULL REFERENCES person (id),
  helped_id TEXT NOT NULL REFERENCES person (id),
  place TEXT NOT NULL CHECK (place IN ('BESIDE', 'APART')),
  stage TEXT NOT NULL CHECK (stage IN ${STAGES}),
  scopes TEXT NOT NULL,
  cap_fen INTEGER NOT NULL CHECK (cap_fen >= 0),
  used_fen INTEGER NOT NULL DEFAULT 0 CHECK (used_fen BETWEEN 0 AND cap_fen),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  proposed_at INTEGER NOT NULL,
  due_at INTEGER,
  code_hash TEXT,
  wrong_codes INTEGER NOT NULL DEFAULT 0,
  proof TEXT CHECK (proof IN ('CODE', 'MOCK_FACE')),
  is_quiet INTEGER NOT NULL DEFAULT 0 CHECK (is_quiet IN (0, 1)),
  notice_version TEXT,
  notice_hash TEXT,
  answered_at INTEGER,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('HELPER', 'HELPED', 'TIME', 'REGISTER')),
  CHECK (helper_id <> helped_id),
  CHECK (first_day <= last_day),
  CHECK ((stage IN ('PROPOSED', 'AGREED')) = (due_at IS NOT NULL)),
  CHECK ((answered_at IS NULL) = (proof IS NULL)),
  CHECK (stage <> 'AGREED' OR (notice_version IS NOT NULL AND notice_hash IS NOT NULL)),
  CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
) STRICT`;

/** What was done, refused or failed by a consent, and its own life: never changed, and enough to tell the consent’s state again. */
const DEEDS = `CREATE TABLE help_deed (
  helping_id TEXT NOT NULL REFERENCES helping (id),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor_id TEXT REFERENCES person (id),
  subject_id TEXT NOT NULL REFERENCES person (id),
  what TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
  code TEXT,
  about TEXT,
  asked_fen INTEGER NOT NULL DEFAULT 0 CHECK (asked_fen >= 0),
  amount_fen INTEGER NOT NULL DEFAULT 0 CHECK (amount_fen >= 0),
  channel TEXT NOT NULL CHECK (channel IN ('PROGRAM', 'CODE', 'MOCK_FACE', 'CALENDAR', 'REGISTER')),
  stage_before TEXT CHECK (stage_before IN ${STAGES}),
  stage_after TEXT NOT NULL CHECK (stage_after IN ${STAGES}),
  used_before_fen INTEGER NOT NULL,
  used_after_fen INTEGER NOT NULL,
  PRIMARY KEY (helping_id, seq),
  CHECK ((outcome = 'REFUSED') = (code IS NOT NULL))
) STRICT, WITHOUT ROWID`;

/** Wrong codes by phone, told apart by where they came from; forgotten within minutes. */
const GUESSES = `CREATE TABLE help_guess (
  source TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT`;

/** How often a helper named somebody in vain: who asks too often would try out names. */
const MISSES = `CREATE TABLE help_miss (
  helper_id TEXT NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL
) STRICT`;

const forbid = (verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER help_deed_no_${verb.toLowerCase()} BEFORE ${verb} ON help_deed
    BEGIN SELECT RAISE(ABORT, 'what was done by a consent is never changed'); END`;

/** The consent by which one person acts for another, and all that was done by it. */
export const HELPING_TABLES: Migration = {
  name: 'helping',
  statements: [
    `INSERT INTO notice_kind (kind) VALUES ('HELP_NOTICE')`,
    CONSENT,
    `CREATE UNIQUE INDEX helping_open ON helping (helper_id, helped_id) WHERE stage IN ('PROPOSED', 'AGREED')`,
    'CREATE INDEX helping_by_helper ON helping (helper_id, proposed_at)',
    'CREATE INDEX helping_by_helped ON helping (helped_id, proposed_at)',
    'CREATE INDEX helping_due ON helping (due_at) WHERE due_at IS NOT NULL',
    DEEDS,
    forbid('UPDATE'),
    forbid('DELETE'),
    GUESSES,
    MISSES,
    'CREATE INDEX help_miss_by_helper ON help_miss (helper_id, at)',
    'CREATE INDEX help_guess_by_source ON help_guess (source, at)',
  ],
};
