import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { writeMeta } from '../../mock-server/store/meta';
import { migrate } from '../../mock-server/store/migrate';
import { openTempStore } from './support/temp-store';

const restsInFileAlone = (file: string): boolean => {
  copyFileSync(file, `${file}.alone`);
  const alone = new Database(`${file}.alone`);
  const isThere = alone.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`).get() !== undefined;
  const row = isThere && alone.prepare(`SELECT value FROM meta WHERE key = 'WORLD'`).get();
  alone.close();
  return row !== false && row !== undefined;
};

test('a second after the last deed its facts lie in the file, not in the log alone', async () => {
  const temp = openTempStore();
  await temp.store.transact(migrate);
  await temp.store.transact((tx) => writeMeta(tx, 'WORLD', 'kept'));
  expect(restsInFileAlone(temp.file)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(restsInFileAlone(temp.file)).toBe(true);
  await temp.store.close();
  await temp.remove();
});
