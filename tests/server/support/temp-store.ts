import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../mock-server/store/sqlite-store';
import type { Store } from '../../../mock-server/store/store';

export interface TempFolder {
  path: string;
  file: string;
  remove: () => void;
}

export const tempFolder = (): TempFolder => {
  const path = mkdtempSync(join(tmpdir(), 'gongji-test-'));
  return { path, file: join(path, 'bureau.sqlite'), remove: () => rmSync(path, { recursive: true, force: true }) };
};

export interface TempStore extends TempFolder {
  store: Store;
}

/** A store on a file of its own; `remove` after `store.close`. */
export const openTempStore = (): TempStore => {
  const folder = tempFolder();
  return { ...folder, store: openSqliteStore(folder.file) };
};
