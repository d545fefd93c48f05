import type { Migration } from './migration';

/** Whose papers a clerk opened, and when: looking leaves a trace as acting does. */
export const HALL_LOOKUPS: Migration = {
  name: 'hall-lookups',
  statements: [
    `CREATE TABLE hall_lookup (
      id TEXT PRIMARY KEY,
      clerk_id TEXT NOT NULL REFERENCES clerk (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX hall_lookup_by_person ON hall_lookup (person_id, at)',
  ],
};
