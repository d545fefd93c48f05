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
  first_day TEXT NOT NULL,
  last_day TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('APPLIED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'ENDING', 'ENDED', 'WITHDRAWN')),
  asked_at INTEGER NOT NULL,
  stage_since INTEGER NOT NULL,
  due_at INTEGER,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('SHARER', 'BENEFICIARY', 'BUREAU', 'INSURANCE', 'REGISTER')),
  basis TEXT NOT NULL CHECK (basis IN ('REGISTER', 'PLEDGE')),
  consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
  CHECK (sharer_id <> beneficiary_id),
  CHECK (last_day > first_day),
  CHECK ((stage = 'ENDED') = (ended_at IS NOT NULL)),
  CHECK ((stage IN ('ENDING', 'ENDED')) = (ended_by IS NOT NULL)),
  CHECK (due_at IS NULL OR stage NOT IN ('ENDED', 'WITHDRAWN'))
) STRICT`;

/** China is eight hours ahead, all year. */
const DAY_OF_START = {
  sqlite: `date(started_at / 1000 + 8 * 60 * 60, 'unixepoch')`,
  postgres: `to_char(to_timestamp(started_at / 1000 + 8 * 60 * 60) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
};

const copied = (before: string, firstDay: string): string =>
  `INSERT INTO sharing (id, sharer_id, beneficiary_id, kinship, region, uses, first_day, stage, asked_at,
      stage_since, ended_at, ended_by, basis, consent_id)
    SELECT id, sharer_id, beneficiary_id, kinship, region, uses, ${firstDay}, stage, started_at,
      COALESCE(ended_at, started_at), ended_at, ended_by, basis, consent_id FROM ${before}`;

/** Sharings learn to wait, to be handled as a case, to have a last day and a ceiling, and remember what happened to them. */
export const SHARING_STAGES_TABLES: Migration = {
  name: 'sharing-stages',
  statements: [
    ...rebuilt(
      'sharing',
      [
        SHARING,
        `CREATE UNIQUE INDEX sharing_live ON sharing (sharer_id, beneficiary_id)
          WHERE stage NOT IN ('ENDED', 'WITHDRAWN')`,
        'CREATE INDEX sharing_by_sharer ON sharing (sharer_id, asked_at)',
        'CREATE INDEX sharing_by_beneficiary ON sharing (beneficiary_id, asked_at)',
        'CREATE INDEX sharing_due ON sharing (due_at, id) WHERE due_at IS NOT NULL',
        `CREATE TABLE sharing_event (
          sharing_id TEXT NOT NULL REFERENCES sharing (id),
          seq INTEGER NOT NULL,
          move TEXT NOT NULL CHECK (move IN ('ASK', 'CHANGE_TERMS', 'WITHDRAW', 'END', 'ACCEPT', 'COMPLETE', 'BEGIN',
            'LAPSE', 'FINISH', 'BREAK')),
          at INTEGER NOT NULL,
          made_by TEXT NOT NULL CHECK (made_by IN ('SHARER', 'BENEFICIARY', 'BUREAU', 'INSURANCE', 'REGISTER')),
          PRIMARY KEY (sharing_id, seq)
        ) STRICT, WITHOUT ROWID`,
      ],
      (before) => ({
        sqlite: copied(before, DAY_OF_START.sqlite),
        postgres: copied(before, DAY_OF_START.postgres),
      }),
    ),
    `INSERT INTO sharing_event (sharing_id, seq, move, at, made_by) SELECT id, 0, 'ASK', asked_at, 'SHARER' FROM sharing`,
    `INSERT INTO sharing_event (sharing_id, seq, move, at, made_by)
      SELECT id, 1, CASE ended_by WHEN 'REGISTER' THEN 'BREAK' ELSE 'END' END, ended_at, ended_by
      FROM sharing WHERE stage = 'ENDED'`,
  ],
};
