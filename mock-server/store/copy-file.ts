import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { checkDataFile } from './file-check';
import { inWords } from './file-faults';
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

/**
 * Copies a data file as of one moment, its log included, while others go on writing to it: one file, looked through before it
 * counts. What is not whole does not stay.
 */
export const copyDataFile = async (from: string, to: string): Promise<void> => {
  if (!existsSync(from)) throw new Error(`There is no file ${from}.`);
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
