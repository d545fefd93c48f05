import type { Statement } from './migration';

/**
 * SQLite cannot change a CHECK: the table is made anew under its own name, so that every reference to it still holds.
 * References are counted at the commit. `rows` fills the new table from `before`.
 */
export const rebuilt = (
  table: string,
  made: readonly Statement[],
  rows: (before: string) => Statement,
): Statement[] => [
  'PRAGMA defer_foreign_keys = ON',
  `CREATE TABLE ${table}_before AS SELECT * FROM ${table}`,
  `DROP TABLE ${table}`,
  ...made,
  rows(`${table}_before`),
  `DROP TABLE ${table}_before`,
];
