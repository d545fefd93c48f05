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
const shareAcrossWithFather = () =>
  bureau
    .till('guangdong-hospital')
    .ask('settleBill', { body: aBillRequest('xia-ming', { totalFen: 150_001, poolFen: 0 }) });

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
