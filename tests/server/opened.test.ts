import { existsSync } from 'node:fs';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { listen, openStore, tempFolder } from '../support/open-parts';
import { closedAtTheEnd, closeWhatIsOpen } from '../support/opened';
import { sourceFiles } from '../support/source-files';

test('what a failing test would leave open is closed: the bureau, then its store, then its folder', async () => {
  const folder = tempFolder();
  const store = openStore(folder.file);
  const clock = createClock(() => Date.parse(SANDBOX.startsAt));
  const { url } = await listen({ store, clock, demo: true });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await closeWhatIsOpen();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  await expect(store.read((q) => q.one('SELECT 1'))).rejects.toThrow();
  expect(existsSync(folder.path)).toBe(false);
});

test('the last opened is closed first, each once, and one that cannot be closed keeps none open', async () => {
  const closed: string[] = [];
  const first = closedAtTheEnd(() => void closed.push('first'));
  closedAtTheEnd(() => {
    throw new Error('stuck');
  });
  closedAtTheEnd(async () => void closed.push('last'));
  await expect(closeWhatIsOpen()).rejects.toThrow('could not be closed');
  expect(closed).toEqual(['last', 'first']);
  await first();
  await closeWhatIsOpen();
  expect(closed).toEqual(['last', 'first']);
});

test('no test of the server and no journey opens a bureau or a store by another way', () => {
  const others = sourceFiles('tests')
    .filter(({ file }) => /^tests\/(server|journeys)\//.test(file) && file !== 'tests/server/opened.test.ts')
    .filter(({ text }) => /\b(createBureau|openSqliteStore|mkdtempSync)\b/.test(text));
  expect(others.map(({ file }) => file)).toEqual([]);
});
