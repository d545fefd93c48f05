import { anAcceptance, aProposalRequest, moneyOf } from '../support/across';
import { type OpenBureau, openBureau } from '../support/open-bureau';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const kinship = (personId: string, relativeId: string, ended: boolean) =>
  bureau.anyone.ask('recordKinshipEvent', { body: { personId, relativeId, ended } });

describe('the law looks again before money is set aside (policy-sources.md#cross-province-again)', () => {
  it('a relation that ended while the proposal waited: nothing is accepted until it is put right', async () => {
    const [xia, su] = [await bureau.signIn('xia-ming'), await bureau.signIn('su-yulian')];
    const before = await moneyOf(xia);
    const body = await aProposalRequest(xia, 'su-yulian', 100_000);
    const { id } = await xia.ask('proposeCrossProvinceSharing', { body });
    await kinship('xia-ming', 'su-yulian', true);
    const answer = { path: { id }, body: await anAcceptance(su) };
    expect(await su.refused('acceptCrossProvinceSharing', answer)).toMatchObject({ code: 'RELATION_OVER' });
    expect(await moneyOf(xia)).toEqual(before);
    await kinship('xia-ming', 'su-yulian', false);
    expect(await su.ask('acceptCrossProvinceSharing', answer)).toMatchObject({ stage: 'ACTIVE' });
  });

  it('who is declined asks the same relative three times a day, and again tomorrow', async () => {
    const [xia, su] = [await bureau.signIn('xia-ming'), await bureau.signIn('su-yulian')];
    const body = await aProposalRequest(xia, 'su-yulian', 100);
    for (let time = 1; time <= 3; time++) {
      const { id } = await xia.ask('proposeCrossProvinceSharing', { body });
      await su.ask('refuseCrossProvinceSharing', { path: { id }, body: {} });
    }
    expect(await xia.refused('proposeCrossProvinceSharing', { body })).toMatchObject({ code: 'ASKED_TODAY' });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T00:00:00.000+08:00' } });
    expect(await xia.ask('proposeCrossProvinceSharing', { body })).toMatchObject({ stage: 'PROPOSED' });
  });

  it('while the sharer’s insurance rests, or the relation is over, a quota is lowered and never raised', async () => {
    const wan = await bureau.signIn('wan-chun');
    const id = (await wan.ask('listCrossProvinceSharings')).sharings[0]?.id ?? '';
    const to = (quotaFen: number) => ({ path: { id }, body: { quotaFen } });
    await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'wan-chun', status: 'SUSPENDED' } });
    expect(await wan.refused('changeCrossProvinceQuota', to(40_000))).toMatchObject({ code: 'SHARER_SUSPENDED' });
    await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'wan-chun', status: 'NORMAL' } });
    await kinship('wan-chun', 'liao-xiuzhen', true);
    expect(await wan.refused('changeCrossProvinceQuota', to(40_000))).toMatchObject({ code: 'RELATION_OVER' });
    expect(await moneyOf(wan)).toEqual({ balanceFen: 5_000, earmarkedFen: 39_999 });
    await wan.ask('changeCrossProvinceQuota', to(39_998));
    expect(await moneyOf(wan)).toEqual({ balanceFen: 5_001, earmarkedFen: 39_998 });
  });
});
