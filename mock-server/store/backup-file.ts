import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { copyDataFile, keepName } from './copy-file';
import { databasePathOf } from './database-url';
import { checkWritable } from './file-check';
import { lockFile } from './file-lock';
import { restoringOf } from './open-file';
import { isPostgresUrl } from './postgres/address';
import { markRestored } from './restored';
import { findDataKeys, keyFileOf } from './sealing/data-keys';
import { hasSealed, sealedBy } from './sealing/sealed-by';
import { dropLog, keepAside } from './set-aside';
import { createSqliteQuery } from './sqlite-query';

interface Restoring {
  stamp: string;
  /** Keys from the environment. */
  given: string | undefined;
}

/** A server's data is its own affair. */
export const dataFileOf = (url: string | undefined): string => {
  if (isPostgresUrl(url)) throw new Error('The data is on a PostgreSQL server: use pg_dump and pg_restore.');
  return databasePathOf(url);
};

/** A backup of a data file, also while its bureau is open. Under its name it is whole, or not there. */
export const backUp = async (path: string, to: string): Promise<void> => {
  if (existsSync(to)) throw new Error(`There is a file ${to} already: name another.`);
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.part`;
  await copyDataFile(path, unfinished);
  renameSync(unfinished, to);
  keepName(to);
};

/** What is sealed by a key that is not here could not be opened afterwards. */
const checkKey = async (
  file: string,
  { backup, path, given }: { backup: string; path: string; given: string | undefined },
) => {
  const database = new Database(file, { readonly: true });
  const by = await sealedBy(createSqliteQuery(database));
  database.close();
  const keys = findDataKeys(path, given) ?? [];
  if (by !== null && !keys.some((key) => hasSealed(key, by)))
    throw new Error(
      `${backup} is sealed by ${by}, and that key is not here: put it into ${keyFileOf(path)} (what \`npm run bureau:reseal\` ` +
        'replaced is kept beside it), or give it in GONGJI_DATA_KEY.',
    );
};

const markCopy = async (file: string, stamp: string): Promise<void> => {
  const database = new Database(file);
  await markRestored(createSqliteQuery(database), stamp);
  database.close();
};

/** The copy is whole, can be opened and says that it was restored, or it is not there. */
const bringIn = async (backup: string, path: string, { stamp, given }: Restoring): Promise<void> => {
  await copyDataFile(backup, restoringOf(path));
  try {
    await checkKey(restoringOf(path), { backup, path, given });
    await markCopy(restoringOf(path), stamp);
  } catch (fault) {
    rmSync(restoringOf(path));
    throw fault;
  }
};

/**
 * A backup becomes the data file; answers under which name the old one is kept. Its last step is one renaming: cut short before,
 * the bureau does not open until it is done once more.
 */
export const restore = async (path: string, backup: string, restoring: Restoring): Promise<string | null> => {
  checkWritable(path);
  const letGo = lockFile(path);
  try {
    await bringIn(backup, path, restoring);
    const aside = keepAside(path, restoring.stamp);
    dropLog(path);
    renameSync(restoringOf(path), path);
    keepName(path);
    return aside;
  } finally {
    letGo();
  }
};
