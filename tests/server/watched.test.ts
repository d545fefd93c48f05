import type { Query } from '../../mock-server/store/store';
import { type Watched, watch } from '../../mock-server/store/watched';
import { openTempStore, type TempStore } from './support/temp-store';

let temp: TempStore;
beforeEach(() => {
  temp = openTempStore('WITH_TEST_WORLD');
});
afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

/** Whether a change is heard of, once this was done in a transaction. */
const heard = (deed: (watched: Watched) => unknown): Promise<boolean> =>
  temp.store.transact(async (tx: Query) => {
    await tx.run(`INSERT INTO try (what, source, at) VALUES ('A', 'here', 1)`);
    const watched = watch(tx);
    await deed(watched);
    return watched.hasChanged();
  });

const ADD = `INSERT INTO try (what, source, at) VALUES ('B', 'here', 2)`;
const PUT_OFF = 'UPDATE try SET at = 3 WHERE what = :what RETURNING at';

test.each<[string, (watched: Watched) => unknown]>([
  ['waited for', ({ tx }) => tx.run(ADD)],
  ['only told', ({ tx }) => tx.tell(ADD)],
  ['answered with one row', ({ tx }) => tx.one(PUT_OFF, { what: 'A' })],
  ['answered with all rows', ({ tx }) => tx.all(PUT_OFF, { what: 'A' })],
  ['followed by a question', async ({ tx }) => [await tx.run(ADD), await tx.all('SELECT * FROM try')]],
])('a change is heard of that is %s', async (_, deed) => {
  expect(await heard(deed)).toBe(true);
});

test.each<[string, (watched: Watched) => unknown]>([
  ['nothing at all', () => undefined],
  ['a question', ({ tx }) => tx.one('SELECT at FROM try')],
  ['a question about many', ({ tx }) => tx.all(' SELECT at FROM try')],
  ['what meets no row', ({ tx }) => tx.run(`DELETE FROM try WHERE what = 'C'`)],
  ['what meets no row and would answer', ({ tx }) => tx.one(PUT_OFF, { what: 'C' })],
])('%s is no change', async (_, deed) => {
  expect(await heard(deed)).toBe(false);
});
