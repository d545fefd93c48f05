import type { Migration } from './migration';

/** Which questions and answers a person has read before sharing for the first time. */
export const QUESTIONS_READ: Migration = {
  name: 'questions-read',
  statements: [
    `INSERT INTO notice_kind (kind) VALUES ('SHARING_QUESTIONS')`,
    `CREATE TABLE questions_read (
      person_id TEXT NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL DEFAULT 'SHARING_QUESTIONS',
      region TEXT NOT NULL,
      version TEXT NOT NULL,
      hash TEXT NOT NULL,
      read_at INTEGER NOT NULL,
      PRIMARY KEY (person_id, kind, region, version),
      FOREIGN KEY (kind, region, version) REFERENCES notice (kind, region, version)
    ) STRICT, WITHOUT ROWID`,
  ],
};
