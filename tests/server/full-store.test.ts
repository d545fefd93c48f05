import type { Problem } from '@/contract/problem.contract';
import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother } from './support/deeds';
import { HOSPITAL_KEY } from './support/world';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

/** The engine's own bound stands in for the disk. */
const setBound = (pages: number) => bureau.store.transact((tx) => tx.all(`PRAGMA max_page_count = ${pages}`));
const LEAST = 1;
const MOST = 1_000_000;

const settle = (key: string) =>
  bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key, body: motherBill() });

const untilFull = async (): Promise<{ last: string; refused: string; problem: Problem }> => {
  for (let at = 0; ; at += 1) {
    const { status, body } = await settle(`bill-number-${at}`);
    if (status !== 201) return { last: `bill-number-${at - 1}`, refused: `bill-number-${at}`, problem: body };
  }
};

test('without room a command is refused with a code, nothing of it is there, and it is done once there is room', async () => {
  await setBound(LEAST);
  const { refused, problem } = await untilFull();
  expect(problem).toMatchObject({ type: 'urn:gongji:refusal:NO_ROOM', code: 'NO_ROOM', status: 503, params: {} });
  const check = async () => (await bureau.call('GET', '/_demo/ledger/check')).body;
  const before = await check();
  expect(before).toMatchObject({ balanced: true });
  expect((await settle(refused)).status).toBe(503);
  expect(await check()).toEqual(before);

  await setBound(MOST);
  const done = await settle(refused);
  expect([done.status, done.headers.get('idempotent-replayed')]).toEqual([201, null]);
  expect(await check()).toMatchObject({ balanced: true, transfers: before.transfers + 1 });
});

test('without room what was done before is still told to its key, alone and beside deeds that find none', async () => {
  const first = await settle('before-it-was-full');
  await setBound(LEAST);
  const { refused } = await untilFull();
  const [again, no] = await Promise.all([settle('before-it-was-full'), settle(refused)]);
  expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
  expect(no.status).toBe(503);
  const other = await settleMother(bureau.call, { totalFen: 99 });
  expect([201, 503]).toContain(other.status);
});
