import { shareAcross } from '../support/across';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const leftOf = async (sharer: Client, id: string) =>
  (await sharer.ask('readCrossProvinceSharing', { path: { id } })).quota.leftFen;

const careOf = (sharingId: string, year = 2026, amountFen = 3_000) => ({ body: { sharingId, year, amountFen } });

/** 段守仁 in 河北 has a quota of his daughter, and accepts the one his son proposed: two who could pay. */
const twoSharers = async () => {
  const daughter = await bureau.signIn('duan-li');
  const { sharings } = await daughter.ask('listCrossProvinceSharings');
  const hers = sharings.find(({ stage }) => stage === 'ACTIVE');
  const son = await bureau.signIn('duan-jun');
  const proposed = (await son.ask('listCrossProvinceSharings')).sharings.find(({ stage }) => stage === 'PROPOSED');
  const father = await bureau.signIn('duan-shouren');
  const { version, hash } = await father.ask('readNotice', {
    path: { kind: 'CROSS_PROVINCE_RELATIVE_NOTICE' },
    query: { region: 'national' },
  });
  const id = proposed?.id ?? '';
  await father.ask('acceptCrossProvinceSharing', { path: { id }, body: { consent: { notice: { version, hash } } } });
  return { daughter, hers: hers?.id ?? '', son, his: id };
};

describe('one person, one year, one premium', () => {
  it('the sister paid: the brother is refused, from his own quota nothing leaves', async () => {
    const { daughter, hers, son, his } = await twoSharers();
    const order = await daughter.ask('payLongTermCare', careOf(hers));
    expect(order).toMatchObject({ amountFen: 3_000, basis: 'MOCK', year: 2026 });
    expect(await son.refused('payLongTermCare', careOf(his))).toMatchObject({ code: 'ALREADY_PAID' });
    expect([await leftOf(daughter, hers), await leftOf(son, his)]).toEqual([62_000, 50_000]);
    expect((await son.ask('listLongTermCareBills')).bills).toMatchObject([
      { due: null, refusal: { code: 'ALREADY_PAID' } },
    ]);
    expect((await son.ask('listLongTermCareOrders')).orders).toEqual([]);
    expect(await son.refused('readLongTermCareOrder', { path: { id: order.id } })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('both press at once: one pays', async () => {
    const { daughter, hers, son, his } = await twoSharers();
    const replies = await Promise.all([
      daughter.send('payLongTermCare', careOf(hers)),
      son.send('payLongTermCare', careOf(his)),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('the next year is owed anew, from its first day on and not before', async () => {
    const { daughter, hers } = await twoSharers();
    await daughter.ask('payLongTermCare', careOf(hers));
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-31T23:59:00+08:00' } });
    const lastDay = await bureau.signIn('duan-li');
    expect(await lastDay.refused('payLongTermCare', careOf(hers, 2027))).toMatchObject({ code: 'YEAR_NOT_COLLECTED' });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2027-01-01T00:00:00+08:00' } });
    expect(await lastDay.refused('payLongTermCare', careOf(hers, 2026))).toMatchObject({ code: 'YEAR_NOT_COLLECTED' });
    expect(await lastDay.ask('payLongTermCare', careOf(hers, 2027))).toMatchObject({ year: 2027, basis: 'MOCK' });
  });
});

describe('the switch', () => {
  it.each([
    ['浙江 collects it', 'lou-caiyun', 3_000, null],
    ['宁波 collects none', 'yu-afeng', null, 'LONG_TERM_CARE_NOT_HERE'],
  ])('%s', async (_, mother, dueFen, code) => {
    const { sharer, sharing } = await shareAcross(bureau, 'xia-ming', mother, 10_000);
    const { bills } = await sharer.ask('listLongTermCareBills');
    expect(bills.map(({ due, refusal }) => [due?.amountFen ?? null, refusal?.code ?? null])).toEqual([[dueFen, code]]);
    const paid = await sharer.send('payLongTermCare', careOf(sharing.id));
    expect(paid.status).toBe(code === null ? 201 : 422);
    expect(await leftOf(sharer, sharing.id)).toBe(code === null ? 7_000 : 10_000);
  });
});

describe('while the collecting system is closed', () => {
  const closed = { code: 'PREMIUM_CHANNEL_CLOSED' };

  it('nothing is taken: not by hand, and not at night; the bill says when', async () => {
    const { daughter, hers } = await twoSharers();
    await bureau.anyone.ask('switchPremiumChannel', { body: { channel: 'CLOSED' } });
    expect(await daughter.refused('payLongTermCare', careOf(hers))).toMatchObject({ ...closed, params: {} });
    expect((await daughter.ask('listLongTermCareBills')).bills[0]).toMatchObject({ due: null, refusal: closed });
    expect(await leftOf(daughter, hers)).toBe(65_000);
    await bureau.anyone.ask('switchPremiumChannel', { body: { channel: 'BY_HOURS' } });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T04:59:59+08:00' } });
    const night = await bureau.signIn('duan-li');
    const untilFive = { ...closed, params: { opensAt: '05:00', matter: 'CARE' } };
    expect(await night.refused('payLongTermCare', careOf(hers))).toMatchObject(untilFive);
    expect((await night.ask('listLongTermCareBills')).bills[0]).toMatchObject({ due: null, refusal: untilFive });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T05:00:00+08:00' } });
    expect(await night.ask('payLongTermCare', careOf(hers))).toMatchObject({ amountFen: 3_000 });
  });

  it('what is paid is told as paid, closed or not', async () => {
    const { daughter, hers, son, his } = await twoSharers();
    await daughter.ask('payLongTermCare', careOf(hers));
    await bureau.anyone.ask('switchPremiumChannel', { body: { channel: 'CLOSED' } });
    expect(await son.refused('payLongTermCare', careOf(his))).toMatchObject({ code: 'ALREADY_PAID' });
  });
});
