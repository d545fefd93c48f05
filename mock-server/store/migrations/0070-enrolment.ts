import type { Migration } from './migration';

/**
 * What decides a person's premium and waiting period: standing (资助, student) and the years before the bureau kept the premiums.
 * A year paid here stands in `premium_order` alone. REPAIRED: a missed year whose premium was paid afterwards.
 */
export const ENROLMENT_TABLES: Migration = {
  name: 'enrolment',
  statements: [
    `CREATE TABLE person_standing (
      person_id TEXT PRIMARY KEY REFERENCES person (id),
      assistance TEXT NOT NULL CHECK (assistance IN ('NONE', 'SPECIAL_HARDSHIP', 'ORPHAN', 'LOW_INCOME', 'RELAPSE_MONITORED')),
      is_student INTEGER NOT NULL CHECK (is_student IN (0, 1))
    ) STRICT`,
    `CREATE TABLE enrolment_year (
      person_id TEXT NOT NULL REFERENCES person (id),
      year INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('RESIDENT', 'EMPLOYEE', 'REPAIRED')),
      claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
      PRIMARY KEY (person_id, year)
    ) STRICT, WITHOUT ROWID`,
  ],
};
