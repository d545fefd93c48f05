import { shareAcross } from '../support/across';
import { type OpenBureau, openBureau } from '../support/open-bureau';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

/** What the nation lets a quota pay, no region takes away: policy-sources.md#cross-province, 新华社 2026-01-09 (A). */
describe('a mother insured where the region’s own sharing pays no premium', () => {
  it.each([
    ['宁波', 'yu-afeng'],
    ['浙江', 'lou-caiyun'],
  ])('in %s: a son in Guangdong pays it out of the quota', async (_, mother) => {
    const { sharer, sharing } = await shareAcross(bureau, 'xia-ming', mother, 100_000);
    const premium = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    expect(await sharer.ask('payResidentPremium', { body: premium })).toMatchObject({ state: 'PAID', reach: 'NATION' });
    expect(await sharer.ask('readCrossProvinceSharing', { path: { id: sharing.id } })).toMatchObject({
      quota: { usedFen: 40_000, leftFen: 60_000 },
    });
  });
});
