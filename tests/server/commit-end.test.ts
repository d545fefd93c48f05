import { createClock } from '../../mock-server/clock';
import { auditAfter } from '../../mock-server/store/audit';
import { noteChange } from '../../mock-server/store/audit-draft';
import { statementThrough } from '../../mock-server/store/statement-deeds';
import type { Query } from '../../mock-server/store/store';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { resetBureau } from '../../mock-server/use-cases/open-world';
import { moveClock } from '../../mock-server/use-cases/operate-bureau';
import { settleBill } from '../../mock-server/use-cases/settle-bill';
import { listen } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';
import { MOTHER, START_OF_REAL_TIME, TEST_WORLD } from './support/world';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

const DAY_MS = 24 * 60 * 60 * 1000;

const lines = () => bureau.store.read((q) => auditAfter(q, 0, 1_000));

/** A deed that only says what it did. */
const tellOf = (id: string, work?: (tx: Query) => Promise<void> | void): Promise<string> =>
  bureau.store.transact(async (tx) => {
    noteChange(tx, { of: 'SHARING', id, from: null, to: 'DONE' });
    await work?.(tx);
    return id;
  });

const toldIn = (line: { changes: string } | undefined): unknown => JSON.parse(line?.changes ?? 'null')?.[0]?.[1];

test('what several deeds of one commit end with is done once, after all of them', async () => {
  const seen: string[] = [];
  const end = async () => void seen.push('end');
  const deeds = ['a', 'b', 'c'].map((id) =>
    tellOf(id, (tx) => {
      seen.push(id);
      tx.endWith(end);
    }),
  );
  expect(await Promise.all(deeds)).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(['a', 'b', 'c', 'end']);
});

test('each of them has a line, in their order, chained', async () => {
  const before = (await lines()).length;
  await Promise.all(['a', 'b', 'c'].map((id) => tellOf(id)));
  const all = await lines();
  expect(all.slice(before).map(toldIn)).toEqual(['a', 'b', 'c']);
  expect(all.slice(before).map(({ id }) => id)).toEqual([before + 1, before + 2, before + 3]);
  for (const [nth, line] of all.entries()) expect(line.prev).toBe(all[nth - 1]?.hash ?? '');
  expect((await bureau.call('GET', '/_demo/audit/check')).body).toMatchObject({ holds: true, lines: before + 3 });
});

test('a deed that fails leaves no line, and takes none of another', async () => {
  const before = (await lines()).length;
  const broken = tellOf('b', () => Promise.reject(new Error('b is broken')));
  const [a, b, c] = await Promise.allSettled([tellOf('a'), broken, tellOf('c')]);
  expect([a.status, b.status, c.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await lines()).slice(before).map(toldIn)).toEqual(['a', 'c']);
});

test('where the end of a commit fails, only the deed that brought it fails; the others are done, once', async () => {
  const before = (await lines()).length;
  const mark = (id: string) => (tx: Query) =>
    void tx.tell(`INSERT INTO meta (key, value) VALUES ('MARK ${id}', 'there')`);
  const broken = tellOf('b', (tx) => {
    mark('b')(tx);
    tx.endWith(() => Promise.reject(new Error('The end of b is broken.')));
  });
  const [a, b, c] = await Promise.allSettled([tellOf('a', mark('a')), broken, tellOf('c', mark('c'))]);
  expect([a.status, c.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(b).toMatchObject({ status: 'rejected', reason: { message: 'The end of b is broken.' } });
  expect((await lines()).slice(before).map(toldIn)).toEqual(['a', 'c']);
  const marks = await bureau.store.read((q) =>
    q.all<{ key: string }>(`SELECT key FROM meta WHERE key LIKE 'MARK %' ORDER BY key`),
  );
  expect(marks.map(({ key }) => key)).toEqual(['MARK a', 'MARK c']);
});

test('of a world that is begun anew in the same commit nothing older is told, and all that is newer', async () => {
  const clock = createClock(() => START_OF_REAL_TIME);
  const beginAnew = () => resetBureau({ store: bureau.store, clock, world: TEST_WORLD, demo: true });
  await Promise.all([tellOf('a'), beginAnew(), tellOf('c')]);
  const all = await lines();
  expect(all.map(({ id, action }) => [id, action])).toEqual([
    [1, 'plantWorld'],
    [2, 'unsigned'],
  ]);
  expect(toldIn(all[1])).toBe('c');
  expect((await bureau.call('GET', '/_demo/audit/check')).body).toMatchObject({ holds: true, lines: 2 });
});

test('bills of one commit are in the statement once each, and it goes as far as the ledger', async () => {
  const { name, idNumber } = MOTHER;
  const bill = { insured: { name, idNumber }, purpose: 'OUTPATIENT', totalFen: 100, poolFen: 40 } as const;
  const settled = await Promise.all(
    [1, 2, 3].map(() =>
      bureau.store.transact(async (tx) => {
        const decision = await settleBill(tx, Date.parse(TEST_WORLD.startsAt), 'hospital', bill);
        tx.endWith(keepStatement);
        return decision.ok ? decision.value.id : decision.code;
      }),
    ),
  );
  const lines = await bureau.store.read((q) =>
    q.all<{ ref: string; readerId: string }>(
      `SELECT ref, reader_id AS "readerId" FROM statement_line WHERE kind = 'SETTLEMENT' ORDER BY line`,
    ),
  );
  expect(lines).toEqual(settled.map((ref) => ({ ref, readerId: MOTHER.id })));
  const through = await bureau.store.read(statementThrough);
  expect([through.transferId, through.settlementSeq]).toEqual([through.newestTransfer, through.newestSettlement]);
});

test('a deed that moved the clock and was undone moves it once when it is done again', async () => {
  const clock = createClock(() => START_OF_REAL_TIME);
  const { close } = await listen({ store: bureau.store, clock, demo: true, world: TEST_WORLD });
  const before = clock.now();
  const [moved, broken] = await Promise.allSettled([
    moveClock({ store: bureau.store, clock, demo: true, world: TEST_WORLD }, { advanceDays: 30 }),
    tellOf('b', () => Promise.reject(new Error('b is broken'))),
  ]);
  await close();
  expect([moved.status, broken.status]).toEqual(['fulfilled', 'rejected']);
  expect(clock.now() - before).toBe(30 * DAY_MS);
});

test('a question ends with nothing', async () => {
  const asked = bureau.store.read(async (q) => q.endWith(async () => undefined));
  await expect(asked).rejects.toThrow('a question changes nothing');
});
