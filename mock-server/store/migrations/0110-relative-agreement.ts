import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const SHARING = `CREATE TABLE sharing (
  id TEXT PRIMARY KEY,
  sharer_id TEXT NOT NULL REFERENCES person (id),
  beneficiary_id TEXT NOT NULL REFERENCES person (id),
  kinship TEXT NOT NULL,
  region TEXT NOT NULL,
  uses TEXT NOT NULL,
  ceiling_fen INTEGER CHECK (ceiling_fen > 0),
  month_limit_fen INTEGER CHECK (month_limit_fen > 0),
  first_day TEXT NOT NULL,
  last_day TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('APPLIED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'ENDING', 'ENDED', 'WITHDRAWN',
    'REFUSED', 'PROPOSED', 'NOT_AGREED')),
  refused_for TEXT CHECK (refused_for IN ('SHARER_INSURANCE', 'RELATIVE_INSURANCE', 'RELATION')),
  asked_at INTEGER NOT NULL,
  stage_since INTEGER NOT NULL,
  due_at INTEGER,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('SHARER', 'BENEFICIARY', 'BUREAU', 'INSURANCE', 'REGISTER')),
  basis TEXT NOT NULL CHECK (basis IN ('REGISTER', 'PLEDGE')),
  consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
  agreement_id TEXT UNIQUE REFERENCES consent (id),
  CHECK (sharer_id <> beneficiary_id),
  CHECK (last_day > first_day),
  CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL)),
  CHECK ((stage IN ('ENDING', 'ENDED')) = (ended_by IS NOT NULL)),
  CHECK ((stage = 'REFUSED') = (refused_for IS NOT NULL)),
  CHECK (due_at IS NULL OR stage NOT IN ('ENDED', 'WITHDRAWN', 'REFUSED', 'NOT_AGREED'))
) STRICT`;

const SHARING_EVENT = `CREATE TABLE sharing_event (
  sharing_id TEXT NOT NULL REFERENCES sharing (id),
  seq INTEGER NOT NULL,
  move TEXT NOT NULL CHECK (move IN ('ASK', 'CHANGE_TERMS', 'WITHDRAW', 'END', 'ACCEPT', 'COMPLETE', 'REFUSE', 'BEGIN',
    'LAPSE', 'FINISH', 'BREAK', 'AGREE', 'DECLINE')),
  at INTEGER NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('SHARER', 'BENEFICIARY', 'BUREAU', 'INSURANCE', 'REGISTER')),
  PRIMARY KEY (sharing_id, seq)
) STRICT, WITHOUT ROWID`;

const SHARING_COLUMNS = `id, sharer_id, beneficiary_id, kinship, region, uses, ceiling_fen, month_limit_fen, first_day, last_day,
  stage, refused_for, asked_at, stage_since, due_at, ended_at, ended_by, basis, consent_id`;

/** A sharing may wait for the relative, who agrees with a consent of their own, or does not. */
export const RELATIVE_AGREEMENT: Migration = {
  name: 'relative-agreement',
  statements: [
    `INSERT INTO notice_kind (kind) VALUES ('SHARING_RELATIVE_NOTICE')`,
    ...rebuilt(
      'sharing',
      [
        SHARING,
        `CREATE UNIQUE INDEX sharing_live ON sharing (sharer_id, beneficiary_id)
          WHERE stage NOT IN ('ENDED', 'WITHDRAWN', 'REFUSED', 'NOT_AGREED')`,
        'CREATE INDEX sharing_by_sharer ON sharing (sharer_id, asked_at)',
        'CREATE INDEX sharing_by_beneficiary ON sharing (beneficiary_id, asked_at)',
        'CREATE INDEX sharing_due ON sharing (due_at, id) WHERE due_at IS NOT NULL',
      ],
      (before) => `INSERT INTO sharing (${SHARING_COLUMNS}) SELECT ${SHARING_COLUMNS} FROM ${before} ORDER BY rowid`,
    ),
    ...rebuilt(
      'sharing_event',
      [SHARING_EVENT],
      (before) => `INSERT INTO sharing_event SELECT sharing_id, seq, move, at, made_by FROM ${before}`,
    ),
  ],
};
