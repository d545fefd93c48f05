import { copyFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { tempFolder } from '../../support/open-parts';
import type { Vault } from './vault';

const PARTS = ['', '-wal'];

/** The embedded engine. It is read from a copy of its files, so that the next start finds them as the kill left them. */
export const embeddedVault = (): Vault & { file: string } => {
  const { path, file, remove } = tempFolder();
  const look = <T>(read: (copy: Database.Database) => T, otherwise: T): T => {
    if (!existsSync(file)) return otherwise;
    const aside = join(path, 'copy.sqlite');
    for (const part of PARTS) if (existsSync(file + part)) copyFileSync(file + part, aside + part);
    const copy = new Database(aside);
    try {
      return read(copy);
    } finally {
      copy.close();
    }
  };
  return {
    engine: 'embedded',
    file,
    url: `file:${file}`,
    env: {},
    rows: async <T>(...statements: readonly string[]) =>
      look(
        (copy) => statements.map((sql) => copy.prepare(sql).all() as T[]),
        statements.map(() => []),
      ),
    holds: async (table) =>
      look((copy) => copy.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined, false),
    atRest: async () => undefined,
    trouble: async () =>
      look((copy) => {
        const pages = copy.pragma('integrity_check') as { integrity_check: string }[];
        const references = copy.pragma('foreign_key_check') as { table: string }[];
        return [
          ...pages.map((row) => row.integrity_check).filter((said) => said !== 'ok'),
          ...references.map(({ table }) => `a reference of ${table} leads nowhere`),
        ];
      }, []),
    written: async () =>
      PARTS.reduce((sum, part) => sum + (existsSync(file + part) ? statSync(file + part).size : 0), 0),
    remove,
  };
};
