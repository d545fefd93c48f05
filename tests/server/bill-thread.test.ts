import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, GRANDSON, HOSPITAL_KEY, MOTHER, PHARMACY_KEY } from './support/world';

let bureau: TestBureau;
let token: string;
let sharingId: string;

beforeEach(async () => {
  bureau = await openTestBureau();
  token = await bureau.signIn(DAUGHTER);
  sharingId = (await shareWithMother(bureau.call, { token, name: DAUGHTER.name })).body.id;
});

afterEach(async () => {
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  await bureau.close();
});

const balance = async () => (await bureau.call('GET', '/v1/me', { token })).body.personalAccount.balanceFen;

const command = (path: string, body: unknown, who = token) => bureau.call('POST', path, { token: who, body });

const payPremium = (amountFen = 40_000, year = 2027) => command('/v1/premium-orders', { sharingId, year, amountFen });

test('a bill is paid by the pool, the sharer, and the rest in cash; refunded, all of it goes back', async () => {
  const settled = await settleMother(bureau.call, { totalFen: 310_001, poolFen: 10_000 });
  expect(settled.body).toMatchObject({
    state: 'SETTLED',
    side: 'PLACE',
    insured: { name: MOTHER.name },
    poolFen: 10_000,
    ownFen: 0,
    shares: [{ sharingId, sharer: { name: '测*芳' }, amountFen: 300_000, mine: false }],
    cashFen: 1,
    notes: [{ sharingId, code: 'SHARER_BALANCE_SHORT' }],
  });
  expect(await balance()).toBe(0);
  const refund = await command(`/v1/settlements/${settled.body.id}/refund`, {}, HOSPITAL_KEY);
  expect(refund.body).toMatchObject({ state: 'REFUNDED', refundedAt: '2026-11-22T09:00:00.000+08:00' });
  expect(await balance()).toBe(300_000);
  const { entries } = (await bureau.call('GET', '/v1/account/entries', { token })).body;
  const { id } = settled.body;
  expect(entries.map((entry: Record<string, unknown>) => [entry.kind, entry.ref, entry.amountFen])).toEqual([
    ['SETTLEMENT_REFUND', id, 300_000],
    ['SETTLEMENT', id, -300_000],
    ['OPENING', expect.any(String), 300_000],
  ]);
});

test('a bill all in cash is settled and refunded without a transfer', async () => {
  const { transfers } = (await bureau.call('GET', '/_demo/ledger/check')).body;
  const insured = { name: GRANDSON.name, idNumber: GRANDSON.idNumber };
  const settled = await settleMother(bureau.call, { insured, poolFen: 0 });
  expect(settled.body).toMatchObject({ cashFen: 10_000, shares: [], notes: [{ sharingId: null, code: 'NOT_BOUND' }] });
  const refund = await command(`/v1/settlements/${settled.body.id}/refund`, {}, HOSPITAL_KEY);
  expect(refund.body.state).toBe('REFUNDED');
  expect((await bureau.call('GET', '/_demo/ledger/check')).body.transfers).toBe(transfers);
});

test('the next bill after unbinding draws nothing, and says why', async () => {
  expect((await command(`/v1/sharings/${sharingId}/termination`, {})).body).toMatchObject({
    stage: 'ENDED',
    ended: { at: '2026-11-22T09:00:00.000+08:00', by: 'SHARER' },
    moves: [],
  });
  const settled = await settleMother(bureau.call);
  expect(settled.body).toMatchObject({
    shares: [],
    cashFen: 6_000,
    notes: [{ sharingId: null, code: 'SHARING_ENDED' }],
  });
  expect(await balance()).toBe(300_000);
  expect((await payPremium()).body.code).toBe('SHARING_ENDED');
  const again = await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
  expect(again.status).toBe(201);
});

test('a use taken back is not paid for any more', async () => {
  await bureau.call('PUT', `/v1/sharings/${sharingId}`, {
    token,
    body: { terms: { uses: ['PHARMACY'], ceilingFen: null, lastDay: null } },
  });
  const care = await settleMother(bureau.call);
  expect(care.body).toMatchObject({ shares: [], notes: [] });
  const asRead = await bureau.call('GET', `/v1/settlements/${care.body.id}`, { token: await bureau.signIn(MOTHER) });
  expect(asRead.body).toMatchObject({ shares: [], notes: [{ sharingId, code: 'USE_NOT_ALLOWED' }] });
  const medicine = motherBill({ purpose: 'MEDICINE', poolFen: 0 });
  const bought = await bureau.call('POST', '/v1/settlements', { token: PHARMACY_KEY, body: medicine });
  expect(bought.body.shares).toMatchObject([{ amountFen: 10_000 }]);
});

test('the records come page by page, newest first', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.unshift((await settleMother(bureau.call)).body.id);
  const page = async (cursor?: string) =>
    (await bureau.call('GET', `/v1/settlements?limit=2${cursor ? `&cursor=${cursor}` : ''}`, { token })).body;
  const first = await page();
  const second = await page(first.nextCursor);
  const third = await page(second.nextCursor);
  const read = [first, second, third].flatMap((one) =>
    one.settlements.map((settlement: { id: string }) => settlement.id),
  );
  expect(read).toEqual(ids);
  expect(third.nextCursor).toBeNull();
});
