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

describe('what becomes of their quota', () => {
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
    const emptied = await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('su-yulian') });
    expect(await asInsured(bureau, 'su-yulian', emptied)).toMatchObject({
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
