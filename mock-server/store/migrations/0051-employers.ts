import type { Migration } from './migration';

/** Employers, whom they employ, and what they handed in for them. */
export const EMPLOYER_TABLES: Migration = {
  name: 'employers',
  statements: [
    `CREATE TABLE employer (id TEXT PRIMARY KEY, name TEXT NOT NULL, key_hash TEXT NOT NULL UNIQUE) STRICT`,
    `CREATE TABLE employer_staff (
      employer_id TEXT NOT NULL REFERENCES employer (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      PRIMARY KEY (employer_id, person_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE employer_application (
      id TEXT PRIMARY KEY,
      employer_id TEXT NOT NULL REFERENCES employer (id),
      employee_id TEXT NOT NULL REFERENCES person (id),
      relative_name TEXT NOT NULL,
      relative_id_number TEXT NOT NULL,
      kinship TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED')),
      asked_at INTEGER NOT NULL,
      answered_at INTEGER,
      sharing_id TEXT UNIQUE REFERENCES sharing (id),
      CHECK ((state = 'WAITING') = (answered_at IS NULL)),
      CHECK ((state = 'CONFIRMED') = (sharing_id IS NOT NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX employer_application_waiting ON employer_application (employee_id, relative_id_number)
      WHERE state = 'WAITING'`,
  ],
};
