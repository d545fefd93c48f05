import { createClock } from '../../mock-server/clock';
import { onSqlite } from '../support/on-engine';
import { openApp } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';
import { TEST_WORLD } from './support/world';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

const openAgain = async (): Promise<string> => {
  const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));
  const { close } = await openApp({ store: bureau.store, clock, demo: true, world: TEST_WORLD });
  await close();
  return 'open';
};
const byAnotherHand = (sql: string) => bureau.store.transact((tx) => tx.run(sql));
const REFUSED = 'are not those that this program made';

test('a database that nobody touched opens again and again, also after it began again', async () => {
  expect(await openAgain()).toBe('open');
  await bureau.call('POST', '/_demo/reset', { body: {} });
  expect(await openAgain()).toBe('open');
});

test.each([
  ['a trigger taken out', 'DROP TRIGGER audit_no_update'],
  ['an index taken out', 'DROP INDEX sharing_live'],
  ['a trigger put in', `CREATE TRIGGER thief BEFORE INSERT ON settlement BEGIN SELECT RAISE(ABORT, 'mine'); END`],
])('%s: a bureau does not open over it, and says why', async (_, sql) => {
  await byAnotherHand(sql);
  await expect(openAgain()).rejects.toThrow(REFUSED);
});

onSqlite('a trigger put in the place of another of its name shows, too', async () => {
  await byAnotherHand('DROP TRIGGER audit_no_update');
  await byAnotherHand('CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT 1; END');
  await expect(openAgain()).rejects.toThrow(REFUSED);
});

test('to begin again makes all of it anew', async () => {
  await byAnotherHand('DROP TRIGGER audit_no_update');
  await bureau.call('POST', '/_demo/reset', { body: {} });
  expect(await openAgain()).toBe('open');
});
