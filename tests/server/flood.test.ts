import { setImmediate as nextTurn } from 'node:timers/promises';
import { openTempStore, type TempStore } from './support/temp-store';

let temp: TempStore;
beforeEach(() => {
  temp = openTempStore();
});
afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

/** Far more than are done in one commit. */
const MOST_TURNS = 2_000;

test('under a flood that brings another deed at every turn, the first is answered while it lasts', async () => {
  const deed = () => temp.store.transact((tx) => tx.one('SELECT 1 AS one'));
  let isAnswered = false;
  const all = [deed().then(() => (isAnswered = true))];
  let turns = 0;
  for (; !isAnswered && turns < MOST_TURNS; turns += 1) {
    all.push(deed().then(() => true));
    await nextTurn();
  }
  expect(turns).toBeLessThan(MOST_TURNS);
  await Promise.all(all);
});
