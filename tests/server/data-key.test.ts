import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createClock } from '../../mock-server/clock';
import { openSealed } from '../../mock-server/store/open-sealed';
import { findPersonByIdNumber } from '../../mock-server/store/people';
import { aesSealer } from '../../mock-server/store/sealing/aes';
import { createCipher } from '../../mock-server/store/sealing/cipher';
import { keyFileOf } from '../../mock-server/store/sealing/data-keys';
import { reseal } from '../../mock-server/store/sealing/reseal';
import { sm4Sealer } from '../../mock-server/store/sealing/sm4';
import type { Store } from '../../mock-server/store/store';
import { resetBureau } from '../../mock-server/use-cases/open-world';
import { openApp, openStore, type TempFolder, tempFolder } from '../support/open-parts';
import { MOTHER, TEST_WORLD } from './support/world';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));

/** Opens the bureau over a store, looks the mother up, and closes both. */
const motherIn = async (store: Store): Promise<string | undefined> => {
  try {
    const { close } = await openApp({ store, clock, demo: true, world: TEST_WORLD });
    const found = await store.read((q) => findPersonByIdNumber(q, MOTHER.idNumber));
    await close();
    return found?.idNumber;
  } finally {
    await store.close();
  }
};

const settings = (more: { GONGJI_DATA_KEY?: string; GONGJI_CIPHER?: string } = {}) => ({
  DATABASE_URL: `file:${folder.file}`,
  ...more,
});

const KEY = 'ab'.repeat(32);

test('a key is made beside a new database, for its owner alone, and opens it again', async () => {
  expect(await motherIn(await openSealed(settings()))).toBe(MOTHER.idNumber);
  expect(statSync(keyFileOf(folder.file)).mode & 0o777).toBe(0o600);
  const key = readFileSync(keyFileOf(folder.file), 'utf8');
  expect(await motherIn(await openSealed(settings()))).toBe(MOTHER.idNumber);
  expect(readFileSync(keyFileOf(folder.file), 'utf8')).toBe(key);
});

test('a database whose key is gone is refused in words and left as it is; to begin again gets a new key', async () => {
  await motherIn(await openSealed(settings()));
  rmSync(keyFileOf(folder.file));
  await expect(openSealed(settings())).rejects.toThrow('is sealed and its key is not here');
  const afresh = await openSealed(settings(), { forgets: true });
  await resetBureau({ store: afresh, clock, demo: true, world: TEST_WORLD });
  expect(await motherIn(afresh)).toBe(MOTHER.idNumber);
});

test.each([
  ['another key', { GONGJI_DATA_KEY: 'cd'.repeat(32) }, 'change over with `npm run bureau:reseal`'],
  ['the other cipher', { GONGJI_DATA_KEY: KEY, GONGJI_CIPHER: 'sm4' }, 'the data key given here is SM4.'],
  ['a word', { GONGJI_DATA_KEY: 'secret' }, 'GONGJI_DATA_KEY must hold keys of 64 hexadecimal digits'],
  ['a cipher nobody knows', { GONGJI_DATA_KEY: KEY, GONGJI_CIPHER: 'des' }, 'GONGJI_CIPHER must be aes or sm4'],
])('%s is refused in words', async (_, given, words) => {
  await motherIn(await openSealed(settings({ GONGJI_DATA_KEY: KEY })));
  await expect(openSealed(settings(given)).then(motherIn)).rejects.toThrow(words);
});

test('a key file that holds something else is refused in words', async () => {
  writeFileSync(keyFileOf(folder.file), 'lost');
  await expect(openSealed(settings())).rejects.toThrow('must hold keys of 64 hexadecimal digits');
});

test('sealed anew by another key and the other cipher, all is read by the new key and nothing by the old', async () => {
  const [old, fresh] = [aesSealer(Buffer.alloc(32, 1)), sm4Sealer(Buffer.alloc(32, 2))];
  await motherIn(openStore(folder.file, createCipher(old)));
  const changing = openStore(folder.file, createCipher(fresh, [old]));
  const count = await changing.transact(reseal);
  expect(count).toBeGreaterThan(TEST_WORLD.people.length);
  await changing.close();
  expect(await motherIn(openStore(folder.file, createCipher(fresh)))).toBe(MOTHER.idNumber);
  await expect(motherIn(openStore(folder.file, createCipher(old)))).rejects.toThrow('This database is sealed by SM4.');
});
