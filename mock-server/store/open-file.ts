import { existsSync } from 'node:fs';
import { checkDataFile, checkWritable, sizeOf } from './file-check';
import { damaged, inWords } from './file-faults';
import { checkOneName, oneName } from './file-lock';
import { openSqliteStore } from './sqlite-store';
import type { SqlStore } from './store';

/** Where a restore puts what it brings, until it is whole. */
export const restoringOf = (path: string): string => `${path}.restoring`;

/** A log is left where a bureau did not close: then the indexes are looked through, too. */
const wasCutShort = (path: string): boolean => sizeOf(`${path}-wal`) > 0;

export const checkNotRestoring = (path: string): void => {
  if (existsSync(restoringOf(path))) throw damaged(path, 'a restore of it was cut short');
};

/** The engine of a data file that was looked through first; what must not be worked on is refused in words, and left as it is. */
export const openDataFile = async (named: string): Promise<SqlStore> => {
  const path = oneName(named);
  checkWritable(path);
  checkNotRestoring(path);
  checkOneName(path);
  await checkDataFile(path, { isThorough: wasCutShort(path) });
  try {
    return openSqliteStore(path);
  } catch (fault) {
    throw inWords(fault, path);
  }
};
