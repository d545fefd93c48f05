import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type BureauOptions, createBureau } from '../../mock-server/app';
import { sealedStore } from '../../mock-server/store/sealed-store';
import type { Cipher } from '../../mock-server/store/sealing/cipher';
import type { Store } from '../../mock-server/store/store';
import { STORE } from './engine';
import { closedAtTheEnd } from './opened';
import { beginAsCopy } from './planted-files';
import { type Begun, dropDatabaseFor, openDatabaseFor } from './postgres-databases';
import { openTestStore, TEST_CIPHER } from './test-store';

export interface TempFolder {
  path: string;
  /** Where a bureau may keep its data. */
  file: string;
  remove: () => Promise<void>;
}

/** A folder of a test's own; gone at the end of its file at the latest. */
export const tempFolder = (): TempFolder => {
  const path = mkdtempSync(join(tmpdir(), 'gongji-test-'));
  const file = join(path, 'bureau.sqlite');
  const remove = closedAtTheEnd(async () => {
    if (STORE === 'postgres') await dropDatabaseFor(file);
    rmSync(path, { recursive: true, force: true });
  });
  return { path, file, remove };
};

const openFile = (file: string, cipher: Cipher, begun: Begun): Store => {
  if (begun === 'WITH_SANDBOX' || begun === 'WITH_TEST_WORLD') beginAsCopy(file, begun);
  return openTestStore(file, cipher);
};

/** A store that the end of the file closes where the test does not; on PostgreSQL, the database that stands for the file. */
export const openStore = (file: string, cipher = TEST_CIPHER, begun: Begun = 'WITH_SCHEMA'): Store => {
  const store =
    STORE === 'postgres' ? sealedStore(openDatabaseFor(file, begun), cipher) : openFile(file, cipher, begun);
  return { ...store, close: closedAtTheEnd(store.close) };
};

/** A bureau, not listening yet, that the end of the file closes where the test does not. */
export const openApp = async (
  options: BureauOptions,
): Promise<{ app: FastifyInstance; close: () => Promise<void> }> => {
  const app = await createBureau(options);
  return { app, close: closedAtTheEnd(() => app.close()) };
};

/** The same on a free port. */
export const listen = async (options: BureauOptions): Promise<{ url: string; close: () => Promise<void> }> => {
  const { app, close } = await openApp(options);
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close };
};
