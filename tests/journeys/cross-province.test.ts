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
});
