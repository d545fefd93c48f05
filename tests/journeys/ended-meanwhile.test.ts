import type { Sharing } from '@/contract/sharing.contract';
import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const balanceOf = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;

describe.each([
  { region: 'hebei', sharerId: 'wang-fang', relativeId: 'liu-guilan' },
  { region: 'guangdong', sharerId: 'chen-jianhua', relativeId: 'huang-xiuying' },
])('in $region the mother unbinds while the sharer’s page still shows her', ({ region, sharerId, relativeId }) => {
  let bureau: OpenBureau;
  let sharer: Client;
  let mother: Client;
  let sharing: Sharing;
  beforeEach(async () => {
    bureau = await openBureau();
    sharer = await bureau.signIn(sharerId);
    mother = await bureau.signIn(relativeId);
    sharing = await sharer.ask('startSharing', { body: await aSharingRequest(sharer, sharerId, relativeId) });
    await mother.ask('endSharing', { path: { id: sharing.id }, body: {} });
  });
  afterEach(async () => {
    expect(await balanceOf(sharer)).toBe(300_000);
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
    await bureau.close();
  });

  it('the premium is refused: what they share has ended', async () => {
    const body = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    expect(await sharer.refused('payResidentPremium', { body })).toMatchObject({ code: 'SHARING_ENDED' });
    expect((await sharer.ask('listPremiumBills')).bills).toEqual([]);
  });

  it('the bill at the hospital is the mother’s own, and says why', async () => {
    const settlement = await bureau.till(`${region}-hospital`).ask('settleBill', { body: aBillRequest(relativeId) });
    expect(settlement).toMatchObject({
      cashFen: 8_000,
      shares: [],
      notes: [{ sharingId: null, code: 'SHARING_ENDED' }],
    });
  });

  it('neither its terms change nor does it end again', async () => {
    const path = { id: sharing.id };
    const terms = { path, body: { terms: { uses: ['CARE'], ceilingFen: null, lastDay: null } } };
    expect(await sharer.refused('changeSharingTerms', terms)).toMatchObject({ code: 'SHARING_ENDED' });
    expect(await sharer.refused('endSharing', { path, body: {} })).toMatchObject({ code: 'SHARING_ENDED' });
  });

  it('the two may share again, as something new', async () => {
    const again = await sharer.ask('startSharing', { body: await aSharingRequest(sharer, sharerId, relativeId) });
    expect(again).toMatchObject({ stage: 'ACTIVE' });
    expect(again.id).not.toBe(sharing.id);
    expect((await sharer.ask('listSharings')).sharings.map(({ stage }) => stage).sort()).toEqual(['ACTIVE', 'ENDED']);
  });
});

describe('the sharer takes back a use', () => {
  let bureau: OpenBureau;
  beforeEach(async () => {
    bureau = await openBureau();
  });
  afterEach(() => bureau.close());

  it('and from then on the account pays only what is left allowed', async () => {
    const sharer = await bureau.signIn('wang-fang');
    const { id } = await sharer.ask('startSharing', { body: await aSharingRequest(sharer, 'wang-fang', 'liu-guilan') });
    await sharer.ask('changeSharingTerms', {
      path: { id },
      body: { terms: { uses: ['PHARMACY'], ceilingFen: null, lastDay: null } },
    });
    const inHospital = await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('liu-guilan') });
    expect(inHospital).toMatchObject({ cashFen: 8_000, notes: [] });
    expect(await asInsured(bureau, 'liu-guilan', inHospital)).toMatchObject({
      cashFen: 8_000,
      notes: [{ sharingId: id, code: 'USE_NOT_ALLOWED' }],
    });
    const medicine = aBillRequest('liu-guilan', { purpose: 'MEDICINE', totalFen: 3_000, poolFen: 0 });
    const inPharmacy = await bureau.till('hebei-pharmacy').ask('settleBill', { body: medicine });
    expect(inPharmacy).toMatchObject({ cashFen: 0, shares: [{ amountFen: 3_000 }] });
    const body = { sharingId: id, year: 2027, amountFen: 40_000 };
    expect(await sharer.refused('payResidentPremium', { body })).toMatchObject({ code: 'USE_NOT_ALLOWED' });
    expect(await balanceOf(sharer)).toBe(297_000);
  });
});
