import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { clerkAt, filedBy } from '../support/counter';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aPremiumRequest, aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const balanceOf = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;
const bill = (sharingId: string) => ({ sharingId, year: 2027, amountFen: 40_000 });
const bind = async (client: Client, sharer: string, relative: string, over = {}) =>
  (await client.ask('startSharing', { body: await aSharingRequest(client, sharer, relative, 'PARENT', over) })).id;

describe('王芳 pays for both parents in one order', () => {
  let wang: Client;
  let parts: ReturnType<typeof bill>[];
  beforeEach(async () => {
    wang = await bureau.signIn('wang-fang');
    parts = [bill(await bind(wang, 'wang-fang', 'liu-guilan')), bill(await bind(wang, 'wang-fang', 'wang-jianguo'))];
  });

  it('pressed three times at once it is paid once, and every press reads the same receipts', async () => {
    const question = { key: randomUUID(), body: { parts } };
    const replies = await Promise.all([1, 2, 3].map(() => wang.send('payPremiumsTogether', question)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(replies.filter(({ replayed }) => replayed)).toHaveLength(2);
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await balanceOf(wang)).toBe(220_000);
  });

  it('the line dropped: asked again with the same key it answers what was done', async () => {
    const question = { key: randomUUID(), body: { parts } };
    await wang.send('payPremiumsTogether', question);
    expect(await wang.send('payPremiumsTogether', question)).toMatchObject({ status: 201, replayed: true });
    expect((await wang.ask('listPremiumOrders')).orders).toHaveLength(2);
  });

  it('a key that was used for another order is refused', async () => {
    const key = randomUUID();
    await wang.send('payPremiumsTogether', { key, body: { parts } });
    expect(await wang.refused('payPremiumsTogether', { key, body: { parts: parts.slice(1) } })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('one who ended the sharing meanwhile is named, and nobody is paid for', async () => {
    const mother = await bureau.signIn('liu-guilan');
    await mother.ask('endSharing', { path: { id: parts[0]?.sharingId ?? '' }, body: {} });
    expect(await wang.refused('payPremiumsTogether', { body: { parts } })).toMatchObject({
      code: 'SHARING_ENDED',
      params: { insured: '刘*兰' },
    });
    expect(await balanceOf(wang)).toBe(300_000);
  });

  it('the father pays at the hall first: the daughter hears at which door, and the mother is not paid for either', async () => {
    const cash = { ...filedBy('wang-jianguo'), year: 2027, amountFen: 40_000, pay: { by: 'CASH' as const } };
    await clerkAt(bureau, 'hebei-hall').ask('payPremiumAtHall', { body: cash });
    expect(await wang.refused('payPremiumsTogether', { body: { parts } })).toMatchObject({
      code: 'ALREADY_PAID',
      params: { by: 'HALL', insured: '王*国' },
    });
    expect(await balanceOf(wang)).toBe(300_000);
    const mothers = await wang.ask('payPremiumsTogether', { body: { parts: parts.slice(0, 1) } });
    expect(mothers.orders).toMatchObject([{ insured: { name: '刘桂兰' } }]);
  });

  it('who was paid for hears it: one SMS each, of their own premium alone', async () => {
    await wang.ask('payPremiumsTogether', { body: { parts } });
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000000102' } });
    expect(messages[0]?.text).toContain('王*替您缴了 2027 年度居民医保 400.00 元');
    expect(messages.filter(({ text }) => text.includes('居民医保'))).toHaveLength(1);
  });
});

describe('郝志强 in 山西', () => {
  it('confirms one pledge, and every order keeps its version; without it nothing moves', async () => {
    const hao = await bureau.signIn('hao-zhiqiang');
    const mother = await bind(hao, 'hao-zhiqiang', 'ji-xiulan', { ceilingFen: 50_000, firstDay: '2026-11-22' });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-01T09:00:00+08:00' } });
    const again = await bureau.signIn('hao-zhiqiang');
    const { bills } = await again.ask('listPremiumBills');
    const father = bills.find(({ sharingId }) => sharingId !== mother)?.sharingId ?? '';
    const { pledge } = await aPremiumRequest(again, 'hao-zhiqiang', mother);
    const parts = [bill(mother), bill(father)];
    const before = await balanceOf(again);
    expect(await again.refused('payPremiumsTogether', { body: { parts } })).toMatchObject({
      code: 'PLEDGE_MISSING',
      params: { insured: '冀*兰' },
    });
    expect(await balanceOf(again)).toBe(before);
    const paid = await again.ask('payPremiumsTogether', { body: { parts, pledge } });
    expect(paid.orders.map(({ pledgeVersion }) => pledgeVersion)).toEqual([pledge?.version, pledge?.version]);
    expect(await balanceOf(again)).toBe((before ?? 0) - 80_000);
  });
});

describe('two children, each with an order for both parents', () => {
  it('one has it whole, the other nothing, and hears that a relative paid, not who', async () => {
    const [xiang, jie] = [await bureau.signIn('gao-xiang'), await bureau.signIn('gao-jie')];
    const bills = async (client: Client) => (await client.ask('listPremiumBills')).bills;
    const mine = (await bills(xiang)).filter(({ due }) => due).map(({ sharingId }) => bill(sharingId));
    const theirs = (await bills(jie)).filter(({ due }) => due).map(({ sharingId }) => bill(sharingId));
    const answers = await Promise.all([
      xiang.send('payPremiumsTogether', { body: { parts: mine } }),
      jie.send('payPremiumsTogether', { body: { parts: theirs } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused).toMatchObject({ code: 'ALREADY_PAID', params: { by: 'RELATIVE' } });
    expect(JSON.stringify(refused)).not.toMatch(/高/);
  });
});
