import type { Bureau } from '../../mock-server/bureau';
import { createClock } from '../../mock-server/clock';
import { writeMeta } from '../../mock-server/store/meta';
import { runDueEffects } from '../../mock-server/use-cases/run-due-effects';
import { openTempStore } from '../server/support/temp-store';
import { START_OF_REAL_TIME, TEST_WORLD } from '../server/support/world';
import { openStore } from '../support/open-parts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('the minute strikes in two bureaus three times at once: each month is credited once', async () => {
  const { store, file } = openTempStore('WITH_TEST_WORLD');
  const stores = [store, openStore(file)];
  const bureauOf = (at: number): Bureau => ({
    store: stores[at % 2] ?? store,
    clock: createClock(() => START_OF_REAL_TIME),
    world: TEST_WORLD,
    demo: true,
  });
  const inFebruary = Date.parse(TEST_WORLD.startsAt) + 75 * DAY_MS - START_OF_REAL_TIME;
  await store.transact((tx) => writeMeta(tx, 'CLOCK_OFFSET_MS', String(inFebruary)));
  await Promise.all(Array.from({ length: 6 }, (_, at) => runDueEffects(bureauOf(at))));
  const credits = await store.read((q) =>
    q.all<{ month: string; times: number }>(
      `SELECT substr(ref, length(ref) - 6) AS month, COUNT(*) AS times FROM transfer
       WHERE kind = 'EMPLOYER_CREDIT' AND ref LIKE '%daughter%' GROUP BY ref ORDER BY ref`,
    ),
  );
  expect(credits).toEqual(['2026-12', '2027-01', '2027-02'].map((month) => ({ month, times: 1 })));
});
