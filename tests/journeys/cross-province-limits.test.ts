import { anAcceptance, aProposalRequest, moneyOf, shareAcross } from '../support/across';
import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

let bureau: OpenBureau;
let xia: Client;
let su: Client;
beforeEach(async () => {
  bureau = await openBureau();
  xia = await bureau.signIn('xia-ming');
  su = await bureau.signIn('su-yulian');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const propose = async (quotaFen = 100_000) =>
  xia.ask('proposeCrossProvinceSharing', { body: await aProposalRequest(xia, 'su-yulian', quotaFen) });
const at = (id: string, body: unknown = {}) => ({ path: { id }, body });
const inbox = async (phone: string) =>
  (await bureau.anyone.ask('readInbox', { query: { phone } })).messages.map(({ text }) => text);
const days = (advanceDays: number) => bureau.anyone.ask('moveClock', { body: { advanceDays } });

describe('what is set aside pays for nothing else', () => {
  it('one fen over what is free: the pharmacy takes a fen in cash, the quota stays whole', async () => {
    const wan = await bureau.signIn('wan-chun');
    expect(await moneyOf(wan)).toEqual({ balanceFen: 5_000, earmarkedFen: 39_999 });
    const body = aBillRequest('wan-chun', { purpose: 'MEDICINE', totalFen: 5_001, poolFen: 0 });
    expect(await bureau.till('guangdong-pharmacy').ask('settleBill', { body })).toMatchObject({
      ownFen: 5_000,
      cashFen: 1,
    });
    expect(await moneyOf(wan)).toEqual({ balanceFen: 0, earmarkedFen: 39_999 });
  });

  it('a second quota cannot be filled from the first', async () => {
    const wan = await bureau.signIn('wan-chun');
    const body = await aProposalRequest(wan, 'su-yulian', 5_001, 'SIBLING');
    expect(await wan.refused('proposeCrossProvinceSharing', { body })).toMatchObject({
      code: 'QUOTA_OVER_BALANCE',
      params: { balanceFen: 5_000 },
    });
  });

  it('a fen short of the premium: refused whole; a fen more, and it goes', async () => {
    const wan = await bureau.signIn('wan-chun');
    const { sharings } = await wan.ask('listCrossProvinceSharings');
    const id = sharings[0]?.id ?? '';
    const premium = { sharingId: id, year: 2027, amountFen: 40_000 };
    expect(await wan.refused('payResidentPremium', { body: premium })).toMatchObject({
      code: 'QUOTA_TOO_SMALL',
      params: { amountFen: 40_000, leftFen: 39_999 },
    });
    expect(await moneyOf(wan)).toEqual({ balanceFen: 5_000, earmarkedFen: 39_999 });
    await wan.ask('changeCrossProvinceQuota', at(id, { quotaFen: 40_000 }));
    await wan.ask('payResidentPremium', { body: premium });
    expect(await moneyOf(wan)).toEqual({ balanceFen: 4_999, earmarkedFen: 0 });
  });
});

describe('who may, and when it ends by itself', () => {
  it('two children share with one father: the first accepted pays first', async () => {
    const father = await bureau.signIn('duan-shouren');
    const { sharings } = await father.ask('listCrossProvinceSharings');
    const waiting = sharings.find(({ stage }) => stage === 'PROPOSED')?.id ?? '';
    await father.ask('acceptCrossProvinceSharing', at(waiting, await anAcceptance(father)));
    const body = aBillRequest('duan-shouren', { totalFen: 70_000, poolFen: 0 });
    const bill = await bureau.till('hebei-hospital').ask('settleBill', { body });
    expect(bill.shares.map(({ sharer, amountFen }) => [sharer.name, amountFen])).toEqual([
      ['段*', 65_000],
      ['段*', 5_000],
    ]);
    const [li, jun] = [await bureau.signIn('duan-li'), await bureau.signIn('duan-jun')];
    expect([await moneyOf(li), await moneyOf(jun)]).toEqual([
      { balanceFen: 170_000, earmarkedFen: 0 },
      { balanceFen: 110_000, earmarkedFen: 45_000 },
    ]);
  });

  it.each([
    ['the mother moves to another city of Hebei', { personId: 'su-yulian', city: '唐山' }],
    ['the mother moves to another province', { personId: 'su-yulian', region: 'shanxi', city: '太原' }],
    ['the mother’s insurance ends', { personId: 'su-yulian', kind: 'NONE' }],
    ['the son moves to another city of Guangdong', { personId: 'xia-ming', city: '广州' }],
    ['the son leaves the employee insurance', { personId: 'xia-ming', kind: 'RESIDENT' }],
  ])('%s: it ends by itself, and what was not used comes back to the fen', async (_, event) => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') });
    expect(await bureau.anyone.ask('recordInsuranceEvent', { body: event })).toMatchObject({
      endedSharings: [sharing.id],
    });
    expect(await su.ask('readCrossProvinceSharing', { path: { id: sharing.id } })).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'INSURANCE', returnedFen: 92_000 },
    });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 342_000, earmarkedFen: 0 });
    for (const phone of ['12000007001', '12000007002']) expect((await inbox(phone))[0]).toContain('跨省共济已自动结束');
  });

  it('an insurance that rests ends nothing, and pays nothing until it is back', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const rest = (status: string) =>
      bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'xia-ming', status } });
    const settle = () => bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') });
    expect(await rest('SUSPENDED')).toMatchObject({ endedSharings: [] });
    expect(await asInsured(bureau, 'su-yulian', settle())).toMatchObject({
      shares: [],
      cashFen: 8_000,
      notes: [{ code: 'SHARER_SUSPENDED' }],
    });
    await rest('NORMAL');
    expect(await settle()).toMatchObject({ shares: [{ sharingId: sharing.id }], cashFen: 0 });
  });

  it('in one province it is refused; the region’s own sharing serves there', async () => {
    const body = await aProposalRequest(xia, 'huang-xiuying', 10_000);
    expect(await xia.refused('proposeCrossProvinceSharing', { body: { ...body, kinship: 'SIBLING' } })).toMatchObject({
      code: 'SAME_PROVINCE',
      field: 'relative.idNumber',
    });
  });

  it('a proposal waits for its answer through a month of silence only seven days', async () => {
    const { id } = await propose();
    await days(30);
    xia = await bureau.signIn('xia-ming');
    expect(await xia.ask('readCrossProvinceSharing', { path: { id } })).toMatchObject({
      stage: 'LAPSED',
      history: [{ move: 'PROPOSE' }, { move: 'LAPSE', at: '2026-11-29T09:00:00.000+08:00' }],
    });
  });
});
