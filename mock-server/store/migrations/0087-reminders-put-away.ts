import type { Migration } from './migration';

/** What a person has looked at and put away; a reminder itself is kept nowhere. docs/decisions/0061-reminders-are-reckoned.md */
export const REMINDERS_PUT_AWAY: Migration = {
  name: 'reminders-put-away',
  statements: [
    `CREATE TABLE reminder_put_away (
      person_id TEXT NOT NULL REFERENCES person (id),
      reminder_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (person_id, reminder_id)
    ) STRICT, WITHOUT ROWID`,
  ],
};
