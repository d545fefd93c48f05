import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type BureauOptions, createBureau } from '../../mock-server/app';
import { openSqliteStore } from '../../mock-server/store/sqlite-store';
import type { Store } from '../../mock-server/store/store';
import { closedAtTheEnd } from './opened';

export interface TempFolder {
  path: string;
  /** Where a bureau may keep its data. */
  file: string;
  remove: () => Promise<void>;
}

/** A folder of a test's own; gone at the end of its file at the latest. */
export const tempFolder = (): TempFolder => {
  const path = mkdtempSync(join(tmpdir(), 'gongji-test-'));
  const remove = closedAtTheEnd(() => rmSync(path, { recursive: true, force: true }));
  return { path, file: join(path, 'bureau.sqlite'), remove };
};

/** A store that the end of the file closes where the test does not. */
export const openStore = (file: string): Store => {
  const store = openSqliteStore(file);
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
