import { MIGRATIONS } from './migrations/all';
import type { Migration, Statement } from './migrations/migration';
import { raiseCounters } from './postgres/counters';
import { keepingReferences } from './postgres/references-kept';
import { HOLD_QUESTIONS } from './postgres/turn';
import type { Query } from './store';

const NEVER_MIGRATED = 0;

const runAll = async (tx: Query, { statements, work }: Migration): Promise<void> => {
  for (const statement of statements) await tx.run(typeof statement === 'string' ? statement : statement[tx.engine]);
  await work?.(tx);
};

const dropsTable = (statement: Statement): boolean =>
  typeof statement === 'string' && statement.startsWith('DROP TABLE');

/** On a server, what refers to a table that is made anew, and the counters of its rows, have to be set right by hand. */
const apply = (tx: Query, migration: Migration): Promise<void> => {
  if (tx.engine === 'sqlite' || !migration.statements.some(dropsTable)) return runAll(tx, migration);
  return keepingReferences(tx, async () => {
    await runAll(tx, migration);
    await raiseCounters(tx);
  });
};

/** Brings the schema up to date; call inside a transaction. */
export const migrate = async (tx: Query): Promise<void> => {
  await tx.run('CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  const last = await tx.one<{ number: number | null }>('SELECT MAX(number) AS number FROM migration');
  for (const [index, migration] of MIGRATIONS.entries()) {
    const number = index + 1;
    if (number <= (last?.number ?? NEVER_MIGRATED)) continue;
    await apply(tx, migration);
    await tx.run('INSERT INTO migration (number, name) VALUES (:number, :name)', { number, name: migration.name });
  }
};

const TABLES = {
  sqlite: `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid DESC`,
  postgres: `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'turn'`,
};

/** Every table of the bureau, the newest first where the engine knows it. */
export const tableNames = async (q: Query): Promise<string[]> =>
  (await q.all<{ name: string }>(TABLES[q.engine])).map(({ name }) => name);

/** Drops everything, the immutable ledger included: only a reset of the sandbox may. */
export const dropAll = async (tx: Query): Promise<void> => {
  await tx.run(tx.engine === 'sqlite' ? 'PRAGMA defer_foreign_keys = ON' : HOLD_QUESTIONS);
  for (const name of await tableNames(tx)) await tx.run(`DROP TABLE ${name}`);
};
