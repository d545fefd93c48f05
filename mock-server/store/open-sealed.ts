import { databasePathOf } from './database-url';
import { openEngine } from './open-engine';
import { isPostgresUrl } from './postgres/address';
import type { PostgresSettings } from './postgres/postgres-store';
import { sealedStore } from './sealed-store';
import { cipherOf, findDataKeys, keyFileOf, newDataKey, writeKeyFile } from './sealing/data-keys';
import { sealedBy, sealerFirst } from './sealing/sealed-by';
import type { SqlStore, Store } from './store';

/** Where the data lies and what opens it, as the environment says. */
export interface DataSettings {
  DATABASE_URL?: string | undefined;
  GONGJI_DATA_KEY?: string | undefined;
  GONGJI_CIPHER?: string | undefined;
}

interface Opening {
  /** What there is will be forgotten: a lost key is no hindrance. */
  forgets?: boolean;
  postgres?: PostgresSettings;
}

const makeKey = (path: string): Buffer[] => {
  const keys = [newDataKey()];
  writeKeyFile(path, keys);
  return keys;
};

const keysOfFile = async (engine: SqlStore, path: string, given: string | undefined, forgets: boolean) => {
  const known = findDataKeys(path, given);
  if (known && given) return known;
  const by = await engine.read(sealedBy);
  if (known) return sealerFirst(known, by);
  if (!forgets && by !== null)
    throw new Error(
      `The database ${path} is sealed and its key is not here: put back ${keyFileOf(path)}, or set GONGJI_DATA_KEY. ` +
        'Without it nothing in it can be read; `npm run bureau:reset` begins again with a new key.',
    );
  return makeKey(path);
};

/** The vault with its key: given, or from the file beside the database, made where there is no data yet or it is to be forgotten. */
export const openSealed = async (
  settings: DataSettings,
  { forgets = false, postgres }: Opening = {},
): Promise<Store> => {
  const { DATABASE_URL: url, GONGJI_DATA_KEY: given, GONGJI_CIPHER } = settings;
  const givenToServer = isPostgresUrl(url) ? findDataKeys(null, given) : null;
  const engine = await openEngine(url, postgres);
  try {
    const keys = givenToServer ?? (await keysOfFile(engine, databasePathOf(url), given, forgets));
    return sealedStore(engine, cipherOf(keys ?? [], GONGJI_CIPHER));
  } catch (fault) {
    await engine.close();
    throw fault;
  }
};
