import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { isHeld } from './file-faults';

/** One file under all its names. */
const oneName = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));

/**
 * One bureau a file. The lock is the kernel's, on an empty file beside the data: it is gone with the process, however that ends.
 * Answers how to let go. docs/decisions/0120-one-bureau-a-file.md
 */
export const lockFile = (path: string): (() => void) => {
  const lock = new Database(`${oneName(path)}-lock`, { timeout: 0 });
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
