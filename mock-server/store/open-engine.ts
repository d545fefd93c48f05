import { databasePathOf } from './database-url';
import { inWords } from './file-faults';
import { openDataFile } from './open-file';
import { isPostgresUrl } from './postgres/address';
import { openPostgresStore, type PostgresSettings } from './postgres/postgres-store';
import type { SqlStore } from './store';

/** The engine of a DATABASE_URL: a server where it names one, a data file otherwise. */
export const openEngine = async (url: string | undefined, settings?: PostgresSettings): Promise<SqlStore> =>
  isPostgresUrl(url) ? openPostgresStore(url, settings) : openDataFile(databasePathOf(url));

/** What a fault means to whoever starts the bureau. */
export const inWordsOf = (url: string | undefined, fault: unknown): unknown =>
  isPostgresUrl(url) ? fault : inWords(fault, databasePathOf(url));
