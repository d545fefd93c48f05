import type { Sharing } from '@/contract/sharing.contract';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aPremiumRequest, aSharingRequest } from '../support/requests';

const HOUR_MS = 60 * 60 * 1000;

describe('山西: 郝志强 shares what is above ¥1,000 with his mother', () => {
  let bureau: OpenBureau;
  let son: Client;
  let sharing: Sharing;
  beforeAll(async () => {
    bureau = await openBureau();
    son = await bureau.signIn('hao-zhiqiang');
  });
  afterAll(() => bureau.close());
  afterEach(async () => {
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  });

  const asking = (ceilingFen: number) => aSharingRequest(son, 'hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen });
  const settle = (totalFen: number) =>
    bureau.till('shanxi-hospital').ask('settleBill', { body: aBillRequest('ji-xiulan', { totalFen, poolFen: 0 }) });

  it('sees what may be shared', async () => {
    expect((await son.ask('readMe')).personalAccount).toMatchObject({
      balanceFen: 500_000,
      earlierYearsFen: null,
      availableFen: 400_000,
    });
  });

  it('must set a ceiling, and one within that', async () => {
    const { terms, ...rest } = await asking(1);
    const without = { ...rest, terms: { ...terms, ceilingFen: null } };
    expect(await son.refused('startSharing', { body: without })).toMatchObject({
      code: 'CEILING_MISSING',
      field: 'terms.ceilingFen',
    });
    expect(await son.refused('startSharing', { body: await asking(400_001) })).toMatchObject({
      code: 'CEILING_OVER_AVAILABLE',
      params: { availableFen: 400_000 },
    });
  });

  it('signs the pledge and adds her, with ¥300 a payment', async () => {
    sharing = await son.ask('startSharing', { body: await asking(30_000) });
    expect(sharing).toMatchObject({
      stage: 'ACTIVE',
      terms: { ceilingFen: 30_000, firstDay: '2026-11-22', lastDay: null },
      consent: { signedBy: 'TYPED' },
      moves: ['CHANGE_TERMS', 'END'],
    });
  });

  it('pays her bill up to the ceiling', async () => {
    expect(await settle(30_001)).toMatchObject({
      shares: [{ amountFen: 30_000 }],
      cashFen: 1,
      notes: [{ code: 'CEILING_REACHED' }],
    });
  });

  it('cannot pay her premium under that ceiling, and can after 信息变更', async () => {
    const body = await aPremiumRequest(son, 'hao-zhiqiang', sharing.id);
    expect(await son.refused('payResidentPremium', { body })).toMatchObject({
      code: 'OVER_CEILING',
      params: { amountFen: 40_000, ceilingFen: 30_000 },
    });
    const { lastDay, uses } = sharing.terms;
    const terms = { uses, ceilingFen: 50_000, lastDay };
    sharing = await son.ask('changeSharingTerms', { path: { id: sharing.id }, body: { terms } });
    expect(sharing.history.map(({ move }) => move)).toEqual(['ASK', 'CHANGE_TERMS']);
  });

  it('must confirm the pledge in force to pay, and the receipt says what a certificate needs', async () => {
    const { pledge, ...order } = await aPremiumRequest(son, 'hao-zhiqiang', sharing.id);
    expect(await son.refused('payResidentPremium', { body: order })).toMatchObject({
      code: 'PLEDGE_MISSING',
      status: 422,
    });
    const older = { ...order, pledge: { ...pledge, version: '2025-01-01' } };
    expect(await son.refused('payResidentPremium', { body: older })).toMatchObject({ code: 'NOTICE_OUTDATED' });
    const paid = await son.ask('payResidentPremium', { body: { ...order, pledge } });
    expect(paid).toMatchObject({
      state: 'PAID',
      payer: { name: '郝志强' },
      insured: { name: '冀秀兰', region: 'shanxi', city: '太原' },
      pledgeVersion: '2026-01-01',
      benefitsBeginOn: '2027-01-01',
      benefitsEndOn: '2027-12-31',
    });
  });

  it('cannot choose what the region does not let one choose, nor the first day anew', async () => {
    const path = { id: sharing.id };
    const { uses, ceilingFen } = sharing.terms;
    const lastDay = { path, body: { terms: { uses, ceilingFen, lastDay: '2027-01-01' } } };
    expect(await son.refused('changeSharingTerms', lastDay)).toMatchObject({ code: 'TERM_NOT_IN_REGION' });
    const firstDay = { path, body: { terms: { uses, ceilingFen, lastDay: null, firstDay: '2026-11-30' } } };
    expect(await son.refused('changeSharingTerms', firstDay)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('unbinds what was authorised today: it pays until midnight', async () => {
    const ending = await son.ask('endSharing', { path: { id: sharing.id }, body: {} });
    expect(ending).toMatchObject({
      stage: 'ENDING',
      ended: null,
      due: { move: 'FINISH', at: '2026-11-23T00:00:00.000+08:00' },
      moves: [],
    });
    expect(await settle(1_000)).toMatchObject({ shares: [{ amountFen: 1_000 }], cashFen: 0 });
    const again = { path: { id: sharing.id }, body: {} };
    expect(await son.refused('endSharing', again)).toMatchObject({ code: 'SHARING_ENDING', status: 409 });
  });

  it('is released at midnight while the bureau is down, and the father’s day comes while it is', async () => {
    await bureau.downFor(9 * 24 * HOUR_MS);
    son = await bureau.signIn('hao-zhiqiang');
    expect(await son.ask('readSharing', { path: { id: sharing.id } })).toMatchObject({
      stage: 'ENDED',
      ended: { at: '2026-11-23T00:00:00.000+08:00', by: 'SHARER' },
      history: [{ move: 'ASK' }, { move: 'CHANGE_TERMS' }, { move: 'END' }, { move: 'FINISH' }],
    });
    expect(await settle(1_000)).toMatchObject({ shares: [], cashFen: 1_000, notes: [{ code: 'SHARING_ENDED' }] });
    const body = aBillRequest('hao-shouren', { totalFen: 1_000, poolFen: 0 });
    expect(await bureau.till('shanxi-hospital').ask('settleBill', { body })).toMatchObject({
      shares: [{ amountFen: 1_000 }],
    });
  });

  it('adds her again, and unbinds it the next day at once', async () => {
    const anew = await son.ask('startSharing', { body: await asking(10_000) });
    bureau.wait(24 * HOUR_MS);
    const ended = await son.ask('endSharing', { path: { id: anew.id }, body: {} });
    expect(ended).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'SHARER' },
      history: [{ move: 'ASK' }, { move: 'END' }],
    });
  });

  it('loses the father too when the father’s insurance ends', async () => {
    await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'hao-shouren', kind: 'NONE' } });
    const { sharings } = await son.ask('listSharings');
    expect(sharings.map(({ other, stage, ended }) => `${other.name} ${stage} ${ended?.by}`)).toEqual([
      '冀秀兰 ENDED SHARER',
      '冀秀兰 ENDED SHARER',
      '郝守仁 ENDED INSURANCE',
    ]);
  });
});
