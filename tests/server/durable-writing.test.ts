import { openDataFile } from '../../mock-server/store/open-file';
import { tempFolder } from '../support/open-parts';
import { closedAtTheEnd } from '../support/opened';

/** What the engine itself says of the connection that writes, in the store as every start opens it. */
const asOpened = async (pragma: string): Promise<unknown> => {
  const store = await openDataFile(tempFolder().file);
  closedAtTheEnd(store.close);
  const row = await store.transact((tx) => tx.one<Record<string, unknown>>(`PRAGMA ${pragma}`));
  return Object.values(row ?? {})[0];
};

test.each([
  ['journal_mode', 'wal'],
  // FULL: what was answered lies on the disk
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  // a log that has once grown does not stay so long
  ['journal_size_limit', 134_217_728],
])('the connection that writes holds %s = %s', async (pragma, value) => {
  expect(await asOpened(pragma)).toBe(value);
});

test('the log is carried into the file, and before it is longer than 64 MB', async () => {
  const pages = await asOpened('wal_autocheckpoint');
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(16_384);
});
