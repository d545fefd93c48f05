import { MIGRATIONS } from './migrations/all';
import type { Query } from './store';

const NEVER_MIGRATED = 0;

/** Brings the schema up to date; call inside a transaction. */
export const migrate = async (tx: Query): Promise<void> => {
  await tx.run('CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  const last = await tx.one<{ number: number | null }>('SELECT MAX(number) AS number FROM migration');
  for (const [index, { name, statements }] of MIGRATIONS.entries()) {
    const number = index + 1;
    if (number <= (last?.number ?? NEVER_MIGRATED)) continue;
    for (const statement of statements) await tx.run(statement);
    await tx.run('INSERT INTO migration (number, name) VALUES (:number, :name)', { number, name });
  }
};

/** Drops everything, the immutable ledger included: only a reset of the sandbox may. */
export const dropAll = async (tx: Query): Promise<void> => {
  await tx.run('PRAGMA defer_foreign_keys = ON');
  const tables = await tx.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid DESC`,
  );
  for (const { name } of tables) await tx.run(`DROP TABLE ${name}`);
};
