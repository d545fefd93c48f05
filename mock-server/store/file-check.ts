import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { damaged, inWords } from './file-faults';
import { checkLedger } from './ledger-check';
import { troubleInLog } from './log-check';
import { MIGRATIONS } from './migrations/all';
import { createSqliteQuery } from './sqlite-query';
import type { Sql } from './store';

const MAGIC = 'SQLite format 3\0';

/** Of what is not there: zero. */
export const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

const firstBytesOf = (path: string, count: number): Buffer => {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(count);
  readSync(file, bytes, 0, count, 0);
  closeSync(file);
  return bytes;
};

const isDatabase = (path: string): boolean => firstBytesOf(path, MAGIC.length).toString('latin1') === MAGIC;

/** Whether its engine keeps a log for it, as for every file that a bureau had open; a backup has none. */
export const keepsLog = (path: string): boolean => sizeOf(path) > 0 && firstBytesOf(path, 20)[18] === 2;

/** A log without its file, a broken log, or none where one was: the engine would throw deeds away in silence. */
export const checkFiles = (path: string): void => {
  const log = `${path}-wal`;
  if (sizeOf(path) === 0 && sizeOf(log) > 0) throw damaged(path, `it is gone or empty, and its log ${log} is left`);
  if (sizeOf(path) > 0 && !isDatabase(path)) throw damaged(path, 'it is not a database');
  if (existsSync(`${path}-shm`) && !existsSync(log)) throw damaged(path, `its log ${log} is gone`);
  const trouble = troubleInLog(log);
  if (trouble !== null) throw damaged(path, trouble);
};

/** The first trouble that the engine finds in the pages, or null. */
const troubleIn = (database: Database.Database, isThorough: boolean): string | null => {
  const said = database.pragma(isThorough ? 'integrity_check(1)' : 'quick_check(1)', { simple: true });
  if (said !== 'ok') return String(said).replaceAll('\n', ' ');
  return (database.pragma('foreign_key_check') as unknown[]).length > 0 ? 'a reference in it leads nowhere' : null;
};

const checkVersion = async (q: Sql, path: string): Promise<boolean> => {
  const tables = await q.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  if (tables.length === 0) return false;
  if (!tables.some(({ name }) => name === 'migration'))
    throw new Error(`${path} is a database of another program: name another file in DATABASE_URL.`);
  const done = await q.all<{ number: number; name: string }>('SELECT number, name FROM migration ORDER BY number');
  if (done.some(({ number, name }) => MIGRATIONS[number - 1]?.name !== name))
    throw new Error(
      `${path} was written by a later version of this program: start that version, or restore a backup of this one with \`npm run bureau:restore -- <file>\`.`,
    );
  return true;
};

const checkBooks = async (q: Sql, path: string): Promise<void> => {
  const { balanced, mismatches, negative } = await checkLedger(q);
  const doubtful = [...mismatches.map(({ accountId }) => accountId), ...negative].slice(0, 3);
  if (!balanced) throw damaged(path, `its ledger does not balance: ${doubtful.join(', ') || 'the sum is not zero'}`);
};

const checkContent = async (database: Database.Database, name: string, isThorough: boolean): Promise<boolean> => {
  const trouble = troubleIn(database, isThorough);
  if (trouble !== null) throw damaged(name, trouble);
  const q = createSqliteQuery(database);
  const holdsWorld = await checkVersion(q, name);
  if (holdsWorld) await checkBooks(q, name);
  return holdsWorld;
};

/**
 * Looks through a data file without writing to it: pages, references, version, ledger; thorough: the indexes, too. Throws in words,
 * under the name by which its reader knows it. Answers whether there is a world in it. docs/decisions/0121-a-file-is-looked-through-before-it-is-opened.md
 */
export const checkDataFile = async (path: string, { name = path, isThorough = false } = {}): Promise<boolean> => {
  try {
    checkFiles(path);
    if (sizeOf(path) === 0) return false;
    const database = new Database(path, { readonly: true });
    try {
      return await checkContent(database, name, isThorough);
    } finally {
      database.close();
    }
  } catch (fault) {
    throw inWords(fault, name);
  }
};

/** The folder is made where it is missing; file and folder have to be writable. */
export const checkWritable = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch (fault) {
    throw inWords(fault, path);
  }
};
