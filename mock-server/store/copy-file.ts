import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { checkDataFile, checkFiles, keepsLog } from './file-check';
import { inWords } from './file-faults';
import { checkOneName, isLocked, oneName } from './file-lock';
import { checkNotRestoring } from './open-file';
import { dropLog } from './set-aside';

/** In one step: in several, a bureau that goes on writing would make it begin again for ever. */
const ALL_PAGES = 0x7fff_ffff;

/** What is renamed is renamed on the disk, too. */
export const keepName = (path: string): void => {
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
};

const copyPages = async (from: string, to: string): Promise<void> => {
  const source = new Database(from, { readonly: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  copy.pragma('journal_mode = DELETE');
  copy.close();
};

/** The engine leaves out of a copy what it cannot read of the log, without a word; the copy itself is whole. */
const checkWithLog = (path: string): void => {
  checkFiles(path);
  // a backup without a log is one file under all its names, and some keep their backups as links
  if (keepsLog(path)) checkOneName(path);
};

/**
 * What the bureau would not open is not copied either. One that is open was looked through when it opened, and goes on writing its log:
 * that may be read in the midst of a deed. docs/decisions/0173-a-copy-is-of-what-would-open.md
 */
export const checkOrigin = (named: string): void => {
  if (!existsSync(named)) throw new Error(`There is no file ${named}.`);
  const path = oneName(named);
  checkNotRestoring(path);
  if (isLocked(path)) return;
  try {
    checkWithLog(path);
  } catch (fault) {
    // a bureau may have opened it meanwhile
    if (!isLocked(path)) throw inWords(fault, named);
  }
};

/**
 * Copies a data file as of one moment, its log included, while others go on writing to it: one file, looked through before it
 * counts. What is not whole does not stay.
 */
export const copyDataFile = async (from: string, to: string): Promise<void> => {
  dropLog(to);
  rmSync(to, { force: true });
  try {
    await copyPages(from, to);
    const holdsWorld = await checkDataFile(to, { name: from, isThorough: true });
    if (!holdsWorld) throw new Error(`There is no bureau in ${from} yet.`);
  } catch (fault) {
    dropLog(to);
    rmSync(to, { force: true });
    throw inWords(fault, from);
  }
};
