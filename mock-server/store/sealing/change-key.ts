import { existsSync, rmSync } from 'node:fs';
import { databasePathOf } from '../database-url';
import { openEngine } from '../open-engine';
import { type DataSettings, openSealed } from '../open-sealed';
import { isPostgresUrl } from '../postgres/address';
import { sealedStore } from '../sealed-store';
import type { SqlStore } from '../store';
import { cipherOf, findDataKeys, keepKeysAside, keyFileOf, newDataKey, writeKeyFile } from './data-keys';
import { checkSeal, reseal } from './reseal';
import { hasSealed, sealedBy } from './sealed-by';

interface Changed {
  /** How many texts were sealed anew. */
  count: number;
  /** Where the keys of before are kept; null: they were given, and are the giver's to keep. */
  aside: string | null;
}

/** The keys of the file, one of which opens what lies in the database: else nothing is written. */
const keysThatOpen = async (engine: SqlStore, path: string): Promise<Buffer[]> => {
  const keys = findDataKeys(path, undefined) ?? [];
  const by = await engine.read(sealedBy);
  if (by === null) throw new Error(`There is no bureau in ${path} yet.`);
  if (!keys.some((key) => hasSealed(key, by)))
    throw new Error(`${path} is sealed by ${by}, and ${keyFileOf(path)} does not hold that key: put it back first.`);
  return keys;
};

/** Both keys lie in the file while it lasts: killed at any moment, the bureau opens by the one that sealed. */
const changeInFile = async (
  engine: SqlStore,
  path: string,
  way: string | undefined,
  stamp: string,
): Promise<Changed> => {
  const keys = await keysThatOpen(engine, path);
  const fresh = newDataKey();
  const cipher = cipherOf([fresh, ...keys], way);
  const aside = keepKeysAside(path, keys, stamp);
  writeKeyFile(path, [fresh, ...keys]);
  try {
    const count = await sealedStore(engine, cipher).transact(reseal);
    writeKeyFile(path, [fresh]);
    return { count, aside };
  } catch (fault) {
    writeKeyFile(path, keys);
    rmSync(aside);
    throw fault;
  }
};

const changeGiven = async (settings: DataSettings): Promise<Changed> => {
  const store = await openSealed(settings);
  try {
    const count = await store.transact(reseal);
    await store.read(checkSeal);
    return { count, aside: null };
  } finally {
    await store.close();
  }
};

/** Seals everything anew, while the bureau is stopped: by a new key in the key file, or by the first of those given. Throws in words, and then nothing was changed. */
export const changeKey = async (settings: DataSettings, stamp: string): Promise<Changed> => {
  const { DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER } = settings;
  const path = isPostgresUrl(DATABASE_URL) ? null : databasePathOf(DATABASE_URL);
  if (path !== null && !existsSync(path)) throw new Error(`There is no database ${path}: name it in DATABASE_URL.`);
  if (path === null || GONGJI_DATA_KEY) return changeGiven(settings);
  const engine = await openEngine(DATABASE_URL);
  try {
    return await changeInFile(engine, path, GONGJI_CIPHER, stamp);
  } finally {
    await engine.close();
  }
};
