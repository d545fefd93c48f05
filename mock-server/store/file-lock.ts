import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { isHeld } from './file-faults';

/** One file under every way and symbolic link that leads to it: the engine, too, keeps its log there. */
export const oneName = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));

/**
 * A hard link is a second name that leads to no first one: the engine would keep a log under each, and neither bureau would see the
 * other's lock. docs/decisions/0174-a-linked-file-is-refused.md
 */
export const checkOneName = (path: string): void => {
  const linked = [path, `${path}-wal`].find((part) => existsSync(part) && statSync(part).nlink > 1);
  if (linked !== undefined)
    throw new Error(
      `${linked} has more than one name (hard links), and what is written under one is lost under another: keep the name that has its log (-wal) ` +
        'beside it, remove the others, and make copies with `npm run bureau:backup` instead of links.',
    );
};

const lockOf = (path: string): string => `${oneName(path)}-lock`;

/** Longer than somebody else takes to look whether it is held. */
const LOOK_MS = 100;

/**
 * One bureau a file. The lock is the kernel's, on an empty file beside the data: it is gone with the process, however that ends.
 * Answers how to let go. docs/decisions/0120-one-bureau-a-file.md
 */
export const lockFile = (path: string): (() => void) => {
  const lock = new Database(lockOf(path), { timeout: LOOK_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    lock.close();
    if (!isHeld(fault)) throw fault;
    throw new Error(
      `Another bureau has ${path} open: close it first, or give this one another file in DATABASE_URL. A running one begins again at POST /_demo/reset.`,
    );
  }
  return () => lock.close();
};

/** Whether a bureau, or whoever changes the file, has it now; asked without a trace, where nothing may be written as well. */
export const isLocked = (path: string): boolean => {
  if (!existsSync(lockOf(path))) return false;
  const lock = new Database(lockOf(path), { readonly: true, timeout: 0 });
  try {
    lock.prepare('SELECT 1 FROM sqlite_schema').get();
    return false;
  } catch (fault) {
    if (!isHeld(fault)) throw fault;
    return true;
  } finally {
    lock.close();
  }
};
