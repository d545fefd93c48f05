import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { checkOrigin, copyDataFile, keepName } from './copy-file';
import { databasePathOf } from './database-url';
import { lockFile, oneName } from './file-lock';
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

interface Place {
  /** As its reader names it: the key lies beside that name. */
  path: string;
  /** Where a symbolic link leads. */
  file: string;
}

/** A server's data is its own affair. */
export const dataFileOf = (url: string | undefined): string => {
  if (isPostgresUrl(url)) throw new Error('The data is on a PostgreSQL server: use pg_dump and pg_restore.');
  return databasePathOf(url);
};

/** A backup of a data file, also while its bureau is open. Under its name it is whole, or not there. */
export const backUp = async (path: string, to: string): Promise<void> => {
  if (existsSync(to)) throw new Error(`There is a file ${to} already: name another.`);
  checkOrigin(path);
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
const bringIn = async (backup: string, { path, file }: Place, { stamp, given }: Restoring): Promise<void> => {
  await copyDataFile(backup, restoringOf(file));
  try {
    await checkKey(restoringOf(file), { backup, path, given });
    await markCopy(restoringOf(file), stamp);
  } catch (fault) {
    rmSync(restoringOf(file));
    throw fault;
  }
};

/**
 * A backup becomes the data file; answers under which name the old one is kept. Its last step is one renaming: cut short before,
 * the bureau does not open until it is done once more.
 */
export const restore = async (path: string, backup: string, restoring: Restoring): Promise<string | null> => {
  checkOrigin(backup);
  const file = oneName(path);
  const letGo = lockFile(file);
  try {
    await bringIn(backup, { path, file }, restoring);
    const aside = keepAside(file, restoring.stamp);
    dropLog(file);
    renameSync(restoringOf(file), file);
    keepName(file);
    return aside;
  } finally {
    letGo();
  }
};
