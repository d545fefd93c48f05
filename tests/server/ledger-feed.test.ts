import type { LedgerFeed } from '@/contract/ledger-feed.contract';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';
import { storiesOf } from '../support/stories';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const feed = (query: Record<string, string> = {}): Promise<LedgerFeed> =>
  bureau.anyone.ask('listLedgerTransfers', { query });
const after = (seq: number, limit?: number) =>
  feed({ after: String(seq), ...(limit !== undefined && { limit: String(limit) }) });
const seqs = ({ transfers }: LedgerFeed) => transfers.map(({ seq }) => seq);
const newest = async () => (await feed()).newestSeq;
const settle = (insured: string, over = {}) =>
  bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest(insured, over) });

test('without a place to go on from: the newest, oldest first', async () => {
  const { transfers, next, hasMore, newestSeq } = await feed({ limit: '3' });
  expect(transfers.map(({ seq }) => seq)).toEqual([newestSeq - 2, newestSeq - 1, newestSeq]);
  expect([next, hasMore]).toEqual([newestSeq, false]);
  expect((await bureau.checkLedger()).transfers).toBe(newestSeq);
  expect((await feed()).transfers).toHaveLength(20);
});

test('the cursor at its edges: the one before the newest, the newest, beyond it, and from the very first', async () => {
  const { newestSeq: last, world } = await feed();
  expect(seqs(await after(last - 1))).toEqual([last]);
  expect(await after(last)).toEqual({ transfers: [], next: last, hasMore: false, newestSeq: last, world });
  expect(await after(last + 1)).toEqual({ transfers: [], next: last, hasMore: false, newestSeq: last, world });
  expect(await after(0, 2)).toMatchObject({ transfers: [{ seq: 1 }, { seq: 2 }], next: 2, hasMore: true });
  expect(await after(last - 2, 2)).toMatchObject({ next: last, hasMore: false });
  expect(await after(last - 3, 2)).toMatchObject({ next: last - 1, hasMore: true });
});

test('page by page everything comes once, and nothing is skipped', async () => {
  const seen: number[] = [];
  for (let page = await after(0, 100); ; page = await after(page.next, 100)) {
    seen.push(...seqs(page));
    if (!page.hasMore) break;
  }
  expect(seen).toEqual(Array.from({ length: await newest() }, (_, place) => place + 1));
});

test.each(['0', '101', '-1', '1.5', 'all'])('a limit of %s is refused', async (limit) => {
  expect((await bureau.anyone.refused('listLedgerTransfers', { query: { limit } })).code).toBe('INVALID_INPUT');
});

test.each(['-1', '1e3', 'newest', ' 1', '9'.repeat(16)])('to go on after %j is refused', async (place) => {
  expect((await bureau.anyone.refused('listLedgerTransfers', { query: { after: place } })).code).toBe('INVALID_INPUT');
});

test('a bill a daughter helps to pay, its refund, and a premium: who, for whom, where', async () => {
  const stories = storiesOf(bureau);
  await stories.add('wang-fang', 'liu-guilan', 'PARENT');
  const before = await newest();
  const settlement = await settle('liu-guilan');
  await bureau.till('hebei-hospital').ask('refundSettlement', { path: { id: settlement.id }, body: {} });
  expect(await stories.pay('wang-fang', 'liu-guilan')).toBe('paid');
  const nobody = { person: null, forPerson: null };
  const wangFang = { account: 'PERSONAL', person: { id: 'wang-fang', name: '王芳' }, forPerson: null, place: null };
  const pool = { account: 'POOL', ...nobody, place: '河北' };
  const hospital = { account: 'PROVIDER', ...nobody, place: '河北演示医院' };
  const insured = { id: 'liu-guilan', name: '刘桂兰' };
  const at = '2026-11-22T09:00:00.000+08:00';
  expect((await after(before)).transfers).toEqual([
    {
      seq: before + 1,
      at,
      kind: 'SETTLEMENT',
      ref: settlement.id,
      reverses: null,
      insured,
      postings: [
        { from: pool, to: hospital, amountFen: 12_000 },
        { from: wangFang, to: hospital, amountFen: 8_000 },
      ],
    },
    {
      seq: before + 2,
      at,
      kind: 'SETTLEMENT_REFUND',
      ref: settlement.id,
      reverses: before + 1,
      insured,
      postings: [
        { from: hospital, to: pool, amountFen: 12_000 },
        { from: hospital, to: wangFang, amountFen: 8_000 },
      ],
    },
    {
      seq: before + 3,
      at,
      kind: 'PREMIUM',
      ref: expect.any(String),
      reverses: null,
      insured,
      postings: [{ from: wangFang, to: { account: 'PREMIUM_FUND', ...nobody, place: '河北' }, amountFen: 40_000 }],
    },
  ]);
});

test('a quota names both people, and so does money on its way to a wallet', async () => {
  const stories = storiesOf(bureau);
  const before = await newest();
  await stories.propose('xia-ming', 'su-yulian', 100_000);
  expect(seqs(await after(before))).toEqual([]);
  await stories.accept('su-yulian', 'xia-ming');
  expect(await stories.payCareFromQuota('xia-ming', 'su-yulian')).toBe('paid');
  await stories.answer('jiang-yuee', 'accept');
  const [setAside, care, arrival] = (await after(before)).transfers;
  const quota = {
    account: 'EARMARK',
    person: { id: 'xia-ming', name: '夏明' },
    forPerson: { id: 'su-yulian', name: '苏玉莲' },
    place: null,
  };
  expect(setAside).toMatchObject({ kind: 'QUOTA_SET_ASIDE', insured: null, postings: [{ to: quota }] });
  expect(care).toMatchObject({
    kind: 'LONG_TERM_CARE',
    insured: { name: '苏玉莲' },
    postings: [{ from: quota, to: { account: 'LONG_TERM_CARE_FUND', place: '河北' } }],
  });
  expect(arrival).toMatchObject({
    kind: 'WALLET_ARRIVAL',
    postings: [
      {
        from: { account: 'IN_TRANSIT', person: { name: '方志远' }, forPerson: { name: '江月娥' } },
        to: { account: 'WALLET', person: { name: '江月娥' }, forPerson: null },
        amountFen: 30_000,
      },
    ],
  });
});

test('a world that began again says so: the newest lies before the cursor', async () => {
  const before = await newest();
  await settle('liu-guilan');
  const cursor = (await feed()).next;
  expect(cursor).toBe(before + 1);
  await bureau.anyone.ask('resetBureau', { body: {} });
  const again = await after(cursor);
  expect(again.newestSeq).toBe(before);
  expect(again.newestSeq).toBeLessThan(cursor);
});

test('a world has one name while money moves, days pass and the bureau was down, and another after a reset', async () => {
  const { newestSeq: before, world } = await feed();
  await settle('liu-guilan');
  await bureau.anyone.ask('moveClock', { body: { advanceDays: 1 } });
  await bureau.downFor(1_000);
  expect((await feed()).world).toBe(world);
  await bureau.anyone.ask('resetBureau', { body: {} });
  const again = await after(before);
  expect(again.newestSeq).toBe(before);
  expect(again.world).not.toBe(world);
});

test('no ID number and no phone of anybody is in the whole history', async () => {
  let text = '';
  for (let page = await after(0, 100); ; page = await after(page.next, 100)) {
    text += JSON.stringify(page);
    if (!page.hasMore) break;
  }
  const secrets = SANDBOX.people.flatMap(({ idNumber, phone }) => [idNumber, ...(phone === null ? [] : [phone])]);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
