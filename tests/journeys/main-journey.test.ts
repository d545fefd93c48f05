import type { Sharing } from '@/contract/sharing.contract';
import { type Client, clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

/** As a person does it: ask for a code, read it in the inbox, come in. */
const signInBySms = async (bureau: OpenBureau, id: string): Promise<Client> => {
  const phone = personaOf(id).phone ?? '';
  await bureau.anyone.ask('sendLoginCode', { body: { phone } });
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone } });
  const body = { method: 'SMS_CODE', phone, code: messages[0]?.code };
  const { token } = await bureau.anyone.ask('openSession', { body });
  return clientOf(bureau.anyone.url, token);
};

const balanceOf = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;

describe.each([
  { region: 'hebei', sharerId: 'wang-fang', relativeId: 'liu-guilan', signedBy: 'TYPED' },
  { region: 'guangdong', sharerId: 'chen-jianhua', relativeId: 'huang-xiuying', signedBy: null },
])('the main journey in $region: $sharerId and $relativeId', ({ region, sharerId, relativeId, signedBy }) => {
  let bureau: OpenBureau;
  let sharer: Client;
  let relative: Client;
  let sharing: Sharing;

  beforeAll(async () => {
    bureau = await openBureau();
    sharer = await signInBySms(bureau, sharerId);
    relative = await signInBySms(bureau, relativeId);
  });
  afterAll(() => bureau.close());
  afterEach(async () => {
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  });

  it('begins with ¥3,000 and nobody to share with', async () => {
    expect(await balanceOf(sharer)).toBe(300_000);
    expect(await sharer.ask('listSharings')).toEqual({ sharings: [] });
  });

  it('adds the mother, and both sides see it', async () => {
    sharing = await sharer.ask('startSharing', { body: await aSharingRequest(sharer, sharerId, relativeId) });
    expect(sharing).toMatchObject({
      region,
      side: 'SHARER',
      kinship: 'PARENT',
      stage: 'ACTIVE',
      basis: 'REGISTER',
      terms: {
        uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'],
        ceilingFen: null,
        firstDay: '2026-11-22',
        lastDay: null,
      },
      history: [{ move: 'ASK' }],
      due: null,
      other: { name: personaOf(relativeId).name },
      consent: { signedBy },
      moves: ['CHANGE_TERMS', 'END'],
    });
    const { sharings } = await relative.ask('listSharings');
    expect(sharings).toMatchObject([
      { id: sharing.id, side: 'BENEFICIARY', other: { name: personaOf(sharerId).name } },
    ]);
  });

  it('settles the mother’s bill of ¥200: ¥120 from the pool, ¥80 from the daughter or son', async () => {
    const settlement = await bureau.till(`${region}-hospital`).ask('settleBill', { body: aBillRequest(relativeId) });
    expect(settlement).toMatchObject({ totalFen: 20_000, poolFen: 12_000, ownFen: 0, cashFen: 0, notes: [] });
    expect(settlement.shares).toMatchObject([{ sharingId: sharing.id, kinship: 'PARENT', amountFen: 8_000 }]);
    expect(await balanceOf(sharer)).toBe(292_000);
  });

  it('shows the record to the one who paid and to the one who was treated', async () => {
    const query = { sharingId: sharing.id };
    const paid = await sharer.ask('listSettlements', { query });
    expect(paid.settlements).toMatchObject([{ side: 'SHARER', shares: [{ mine: true, amountFen: 8_000 }] }]);
    const treated = await relative.ask('listSettlements');
    expect(treated.settlements).toMatchObject([{ side: 'INSURED', shares: [{ mine: false, amountFen: 8_000 }] }]);
    const { entries } = await sharer.ask('listAccountEntries');
    expect(entries[0]).toMatchObject({ kind: 'SETTLEMENT', amountFen: -8_000, balanceAfterFen: 292_000 });
  });

  it('pays the mother’s premium for 2027', async () => {
    const { year, season, bills } = await sharer.ask('listPremiumBills');
    expect({ year, open: season.open }).toEqual({ year: 2027, open: true });
    expect(bills).toMatchObject([{ sharingId: sharing.id, due: { amountFen: 40_000, basis: 'MOCK' }, refusal: null }]);
    const body = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    const order = await sharer.ask('payResidentPremium', { body });
    expect(order).toMatchObject({
      state: 'PAID',
      amountFen: 40_000,
      year: 2027,
      benefitsBeginOn: '2027-01-01',
      refundable: true,
    });
    expect(await sharer.ask('readPremiumOrder', { path: { id: order.id } })).toEqual(order);
    expect(await balanceOf(sharer)).toBe(252_000);
  });

  it('cannot pay it a second time, here or at the tax channel', async () => {
    const body = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
    expect(await sharer.refused('payResidentPremium', { body })).toMatchObject({ status: 409, code: 'ALREADY_PAID' });
    const atTaxChannel = { idNumber: personaOf(relativeId).idNumber, year: 2027 };
    expect(await bureau.anyone.refused('payPremiumAtTaxChannel', { body: atTaxChannel })).toMatchObject({
      code: 'ALREADY_PAID',
    });
    expect(await balanceOf(sharer)).toBe(252_000);
  });

  it('unbinds, and the next bill is the mother’s own', async () => {
    const ended = await sharer.ask('endSharing', { path: { id: sharing.id }, body: {} });
    expect(ended).toMatchObject({ stage: 'ENDED', ended: { by: 'SHARER' }, moves: [] });
    const next = await bureau.till(`${region}-hospital`).ask('settleBill', { body: aBillRequest(relativeId) });
    expect(next).toMatchObject({ shares: [], cashFen: 8_000, notes: [{ sharingId: null, code: 'SHARING_ENDED' }] });
    expect(await balanceOf(sharer)).toBe(252_000);
  });

  it('has paid in what employers owed while the bureau was down, and ended sharings stay ended', async () => {
    await bureau.downFor(10 * 24 * 60 * 60 * 1000);
    sharer = await bureau.signIn(sharerId);
    const { entries } = await sharer.ask('listAccountEntries');
    expect(entries[0]).toMatchObject({ kind: 'EMPLOYER_CREDIT', at: '2026-12-01T00:00:00.000+08:00' });
    expect((await sharer.ask('listSharings')).sharings).toMatchObject([{ stage: 'ENDED', due: null }]);
  });

  it('still shows what was paid while they shared', async () => {
    const { settlements } = await sharer.ask('listSettlements', { query: { sharingId: sharing.id } });
    expect(settlements).toHaveLength(1);
    expect((await sharer.ask('listPremiumOrders')).orders).toMatchObject([{ state: 'PAID', amountFen: 40_000 }]);
  });
});
