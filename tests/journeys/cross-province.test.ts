import { randomUUID } from 'node:crypto';
import { anAcceptance, aProposalRequest, moneyOf, shareAcross } from '../support/across';
import type { Client } from '../support/bureau-client';
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

describe('a son in Guangdong and his mother in Hebei', () => {
  it('he proposes, and no money moves; she reads it, accepts with her own consent, and it is set aside', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({
      side: 'SHARER',
      other: { name: '苏玉莲', region: 'hebei', city: '邯郸' },
      stage: 'PROPOSED',
      quota: { totalFen: 100_000, usedFen: 0, leftFen: 0 },
      answerUntil: '2026-11-29T09:00:00.000+08:00',
      consent: { sharer: { noticeVersion: '2026-06-05' }, beneficiary: null },
      moves: ['WITHDRAW'],
    });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000, earmarkedFen: 0 });
    expect((await inbox('12000007002'))[0]).toBe('【共济沙盒】夏*想为您设立跨省共济额度，请在 7 天内登录答复。');

    const { sharings } = await su.ask('listCrossProvinceSharings');
    expect(sharings).toMatchObject([
      {
        id: proposal.id,
        side: 'BENEFICIARY',
        other: { name: '夏明', region: 'guangdong' },
        moves: ['ACCEPT', 'REFUSE'],
      },
    ]);
    const accepted = await su.ask('acceptCrossProvinceSharing', at(proposal.id, await anAcceptance(su)));
    expect(accepted).toMatchObject({
      stage: 'ACTIVE',
      quota: { totalFen: 100_000, usedFen: 0, leftFen: 100_000 },
      consent: { beneficiary: { noticeVersion: '2026-06-05' } },
      moves: ['END'],
    });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 100_000 });
    const { entries } = await xia.ask('listAccountEntries');
    expect(entries[0]).toMatchObject({
      kind: 'QUOTA_SET_ASIDE',
      amountFen: -100_000,
      balanceAfterFen: 250_000,
      ref: proposal.id,
    });
    expect((await inbox('12000007001'))[0]).toContain('苏*莲接受了您的跨省共济额度');
  });

  it('her bill is paid from the quota and named on both sides; a refund fills it again', async () => {
    const { sharing, relative } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const till = bureau.till('hebei-hospital');
    const bill = await till.ask('settleBill', { body: aBillRequest('su-yulian') });
    expect(bill).toMatchObject({
      cashFen: 0,
      notes: [],
      shares: [{ sharingId: sharing.id, reach: 'NATION', amountFen: 8_000 }],
    });
    const query = { sharingId: sharing.id };
    for (const client of [xia, relative])
      expect((await client.ask('listSettlements', { query })).settlements).toMatchObject([
        { id: bill.id, shares: [{ reach: 'NATION', kinship: 'PARENT', amountFen: 8_000 }] },
      ]);
    expect(await xia.ask('readCrossProvinceSharing', { path: { id: sharing.id } })).toMatchObject({
      quota: { totalFen: 100_000, usedFen: 8_000, leftFen: 92_000 },
    });
    await till.ask('refundSettlement', at(bill.id));
    expect(await su.ask('readCrossProvinceSharing', { path: { id: sharing.id } })).toMatchObject({
      quota: { usedFen: 0, leftFen: 100_000 },
    });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 100_000 });
  });

  it('he pays her resident premium and her long-term care premium out of it, each once', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const { bills } = await xia.ask('listPremiumBills');
    expect(bills).toMatchObject([
      { sharingId: sharing.id, reach: 'NATION', quotaLeftFen: 100_000, due: { amountFen: 40_000 } },
    ]);
    const premium = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    const order = await xia.ask('payResidentPremium', { body: premium });
    expect(order).toMatchObject({ state: 'PAID', reach: 'NATION', kinship: 'PARENT', insured: { name: '苏玉莲' } });
    expect(await xia.refused('payResidentPremium', { body: premium })).toMatchObject({ code: 'ALREADY_PAID' });

    expect(await xia.ask('listLongTermCareBills')).toMatchObject({
      year: 2026,
      bills: [{ sharingId: sharing.id, leftFen: 60_000, due: { amountFen: 3_000, basis: 'MOCK' }, refusal: null }],
    });
    const care = { sharingId: sharing.id, year: 2026, amountFen: 3_000 };
    const paid = await xia.ask('payLongTermCare', { body: care });
    expect(paid).toMatchObject({ amountFen: 3_000, basis: 'MOCK', insured: { name: '苏玉莲', city: '邯郸' } });
    expect(await xia.refused('payLongTermCare', { body: care })).toMatchObject({ code: 'ALREADY_PAID' });
    expect(await xia.ask('listLongTermCareOrders')).toEqual({ orders: [paid] });
    expect(await xia.ask('readLongTermCareOrder', { path: { id: paid.id } })).toEqual(paid);
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 57_000 });

    for (const client of [xia, su]) {
      const { entries } = await client.ask('listQuotaEntries', { path: { id: sharing.id } });
      expect(entries.map(({ kind, amountFen, balanceAfterFen }) => [kind, amountFen, balanceAfterFen])).toEqual([
        ['LONG_TERM_CARE', -3_000, 57_000],
        ['PREMIUM', -40_000, 60_000],
        ['QUOTA_SET_ASIDE', 100_000, 100_000],
      ]);
    }
    const back = await xia.ask('refundPremiumOrder', at(order.id));
    expect(back).toMatchObject({ state: 'REFUNDED' });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 97_000 });
  });

  it('he raises and lowers what is free, and either of them ends it: the rest is his again, to the fen', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') });
    await xia.ask('changeCrossProvinceQuota', at(sharing.id, { quotaFen: 120_000 }));
    expect(await moneyOf(xia)).toEqual({ balanceFen: 230_000, earmarkedFen: 112_000 });
    expect(await xia.refused('changeCrossProvinceQuota', at(sharing.id, { quotaFen: 7_999 }))).toMatchObject({
      code: 'QUOTA_BELOW_USED',
      field: 'quotaFen',
      params: { usedFen: 8_000 },
    });
    await xia.ask('changeCrossProvinceQuota', at(sharing.id, { quotaFen: 8_000 }));
    expect(await moneyOf(xia)).toEqual({ balanceFen: 342_000, earmarkedFen: 0 });
    expect(await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') })).toMatchObject({
      cashFen: 8_000,
      notes: [{ code: 'QUOTA_USED_UP' }],
    });
    await xia.ask('changeCrossProvinceQuota', at(sharing.id, { quotaFen: 50_000 }));
    const ended = await su.ask('endCrossProvinceSharing', at(sharing.id));
    expect(ended).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'BENEFICIARY', returnedFen: 42_000 },
      quota: { totalFen: 50_000, usedFen: 8_000, leftFen: 0 },
      moves: [],
    });
    expect(ended.history.map(({ move, quotaFen }) => [move, quotaFen])).toEqual([
      ['PROPOSE', 100_000],
      ['ACCEPT', 100_000],
      ['CHANGE_QUOTA', 120_000],
      ['CHANGE_QUOTA', 8_000],
      ['CHANGE_QUOTA', 50_000],
      ['END', 50_000],
    ]);
    expect(await moneyOf(xia)).toEqual({ balanceFen: 342_000, earmarkedFen: 0 });
    const bill = await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') });
    expect(bill).toMatchObject({ shares: [], cashFen: 8_000, notes: [{ code: 'SHARING_ENDED' }] });
    const premium = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    expect(await xia.refused('payResidentPremium', { body: premium })).toMatchObject({ code: 'SHARING_ENDED' });
    expect(await xia.refused('payLongTermCare', { body: { ...premium, year: 2026, amountFen: 3_000 } })).toMatchObject({
      code: 'SHARING_ENDED',
    });
  });

  it('a bill refunded after the end sends the money on to him, not into an account nobody has', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const till = bureau.till('hebei-hospital');
    const bill = await till.ask('settleBill', { body: aBillRequest('su-yulian') });
    await xia.ask('endCrossProvinceSharing', at(sharing.id));
    expect(await moneyOf(xia)).toEqual({ balanceFen: 342_000, earmarkedFen: 0 });
    await till.ask('refundSettlement', at(bill.id));
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000, earmarkedFen: 0 });
    expect(await xia.ask('readCrossProvinceSharing', { path: { id: sharing.id } })).toMatchObject({
      ended: { returnedFen: 100_000 },
      quota: { usedFen: 0, leftFen: 0 },
    });
  });

  it('she declines, he withdraws, or nobody answers: no money ever moved, and he may propose again', async () => {
    const declined = await propose();
    expect(await su.ask('refuseCrossProvinceSharing', at(declined.id))).toMatchObject({ stage: 'DECLINED', moves: [] });
    const withdrawn = await propose();
    expect(await xia.ask('withdrawCrossProvinceSharing', at(withdrawn.id))).toMatchObject({ stage: 'WITHDRAWN' });
    const acceptance = await anAcceptance(su);
    expect(await su.refused('acceptCrossProvinceSharing', at(withdrawn.id, acceptance))).toMatchObject({
      code: 'PROPOSAL_WITHDRAWN',
    });
    const lapsing = await propose();
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-29T08:59:59.999+08:00' } });
    expect(await su.ask('readCrossProvinceSharing', { path: { id: lapsing.id } })).toMatchObject({ stage: 'PROPOSED' });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-29T09:00:00.000+08:00' } });
    su = await bureau.signIn('su-yulian');
    xia = await bureau.signIn('xia-ming');
    expect(await su.refused('acceptCrossProvinceSharing', at(lapsing.id, acceptance))).toMatchObject({
      code: 'PROPOSAL_LAPSED',
    });
    expect(await xia.ask('readCrossProvinceSharing', { path: { id: lapsing.id } })).toMatchObject({
      stage: 'LAPSED',
      history: [{ move: 'PROPOSE' }, { move: 'LAPSE', at: '2026-11-29T09:00:00.000+08:00' }],
    });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000, earmarkedFen: 0 });
    expect(await propose()).toMatchObject({ stage: 'PROPOSED' });
  });
});

describe('pressed too often, at the same moment, or by somebody else', () => {
  it('accepted twice at once with two keys: once, and the money once', async () => {
    const { id } = await propose();
    const body = await anAcceptance(su);
    const replies = await Promise.all([1, 2].map(() => su.send('acceptCrossProvinceSharing', at(id, body))));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'PROPOSAL_ANSWERED' });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 100_000 });
  });

  it('pressed three times with one key: the same answer three times', async () => {
    const { id } = await propose();
    const question = { ...at(id, await anAcceptance(su)), key: randomUUID() };
    const replies = await Promise.all([1, 2, 3].map(() => su.send('acceptCrossProvinceSharing', question)));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies.filter(({ replayed }) => replayed)).toHaveLength(2);
    expect(await moneyOf(xia)).toEqual({ balanceFen: 250_000, earmarkedFen: 100_000 });
  });

  it('accepted while he withdraws: exactly one of the two happens, and the money follows it', async () => {
    const { id } = await propose();
    const [accepted, withdrawn] = await Promise.all([
      su.send('acceptCrossProvinceSharing', at(id, await anAcceptance(su))),
      xia.send('withdrawCrossProvinceSharing', at(id)),
    ]);
    expect([accepted.status, withdrawn.status].sort()).toEqual([200, 409]);
    const earmarkedFen = accepted.status === 200 ? 100_000 : 0;
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000 - earmarkedFen, earmarkedFen });
  });

  it('ended while ten bills are settled: each bill is paid whole by the quota or not at all, and all of it adds up', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const till = bureau.till('hebei-hospital');
    const bills = Array.from({ length: 10 }, () => till.ask('settleBill', { body: aBillRequest('su-yulian') }));
    const [ended, ...settled] = await Promise.all([su.ask('endCrossProvinceSharing', at(sharing.id)), ...bills]);
    const paidFen = settled
      .flatMap(({ shares }) => shares.map(({ amountFen }) => amountFen))
      .reduce((a, b) => a + b, 0);
    for (const { shares, cashFen } of settled)
      expect(shares.length === 1 ? [shares[0]?.amountFen, cashFen] : cashFen).toEqual(
        shares.length === 1 ? [8_000, 0] : 8_000,
      );
    expect(ended.ended?.returnedFen).toBe(100_000 - paidFen);
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000 - paidFen, earmarkedFen: 0 });
  });

  it('somebody else’s token finds nothing to read, to answer, to change or to end', async () => {
    const { sharing } = await shareAcross(bureau, 'xia-ming', 'su-yulian', 100_000);
    const stranger = await bureau.signIn('wang-fang');
    const one = { path: { id: sharing.id } };
    const doors = [
      ['readCrossProvinceSharing', one],
      ['acceptCrossProvinceSharing', { ...one, body: await anAcceptance(stranger) }],
      ['refuseCrossProvinceSharing', at(sharing.id)],
      ['withdrawCrossProvinceSharing', at(sharing.id)],
      ['changeCrossProvinceQuota', at(sharing.id, { quotaFen: 1 })],
      ['endCrossProvinceSharing', at(sharing.id)],
      ['payLongTermCare', { body: { sharingId: sharing.id, year: 2026, amountFen: 3_000 } }],
      ['payResidentPremium', { body: { sharingId: sharing.id, year: 2027, amountFen: 40_000 } }],
      ['listSettlements', { query: { sharingId: sharing.id } }],
      ['listQuotaEntries', one],
    ] as const;
    for (const [door, question] of doors)
      expect([door, (await stranger.refused(door, question)).code]).toEqual([door, 'NOT_FOUND']);
    expect(await stranger.ask('listCrossProvinceSharings')).toEqual({ sharings: [] });
    for (const nobody of ['listCrossProvinceSharings', 'readCrossProvinceSharing', 'listLongTermCareBills'] as const)
      expect(await bureau.anyone.refused(nobody, one)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('each side may do only its own part, and the mother pays for nobody from her son’s money', async () => {
    const { id } = await propose();
    expect(await xia.refused('acceptCrossProvinceSharing', at(id, await anAcceptance(xia)))).toMatchObject({
      status: 403,
    });
    expect(await su.refused('withdrawCrossProvinceSharing', at(id))).toMatchObject({ code: 'MOVE_NOT_YOURS' });
    await su.ask('acceptCrossProvinceSharing', at(id, await anAcceptance(su)));
    expect(await su.refused('changeCrossProvinceQuota', at(id, { quotaFen: 200_000 }))).toMatchObject({
      code: 'MOVE_NOT_YOURS',
    });
    expect(
      await su.refused('payResidentPremium', { body: { sharingId: id, year: 2027, amountFen: 40_000 } }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect((await su.ask('listPremiumBills')).bills).toEqual([]);
  });

  it('an agreement to the other side’s notice begins nothing', async () => {
    const { id } = await propose();
    const wrong = { consent: (await aProposalRequest(su, 'xia-ming', 1)).consent };
    expect(await su.refused('acceptCrossProvinceSharing', at(id, wrong))).toMatchObject({ code: 'NOTICE_OUTDATED' });
    expect(await moneyOf(xia)).toEqual({ balanceFen: 350_000, earmarkedFen: 0 });
  });

  it('proposed for more than there is when it is accepted: refused, and the relative does not learn the balance', async () => {
    const first = await propose(200_000);
    await shareAcrossWithFather();
    expect(await su.refused('acceptCrossProvinceSharing', at(first.id, await anAcceptance(su)))).toMatchObject({
      code: 'QUOTA_NOT_COVERED',
      params: { quotaFen: 200_000 },
    });
    expect(await su.ask('readCrossProvinceSharing', { path: { id: first.id } })).toMatchObject({ stage: 'PROPOSED' });
  });
});

/** He spends until ¥1,999.99 are left: a bill of his own of ¥1,500.01. */
const shareAcrossWithFather = () =>
  bureau
    .till('guangdong-hospital')
    .ask('settleBill', { body: aBillRequest('xia-ming', { totalFen: 150_001, poolFen: 0 }) });

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
    expect(await settle()).toMatchObject({ shares: [], cashFen: 8_000, notes: [{ code: 'SHARER_SUSPENDED' }] });
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
