import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, GRANDSON, HOSPITAL_KEY, MOTHER, PHARMACY_KEY, SON } from './support/world';

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

const bills = async () => (await bureau.call('GET', '/v1/premium-bills', { token })).body;

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
  await bureau.call('PATCH', `/v1/sharings/${sharingId}`, {
    token,
    body: { terms: { uses: ['PHARMACY'], ceilingFen: null, lastDay: null } },
  });
  const care = await settleMother(bureau.call);
  expect(care.body).toMatchObject({ shares: [], notes: [{ sharingId, code: 'USE_NOT_ALLOWED' }] });
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

test('the premium is paid once, with a receipt, and the bill then says so', async () => {
  expect((await bills()).bills).toMatchObject([{ sharingId, year: 2027, due: { amountFen: 40_000 }, refusal: null }]);
  const paid = await payPremium();
  expect(paid.status).toBe(201);
  expect(paid.body).toMatchObject({
    state: 'PAID',
    receiptNo: expect.stringMatching(/^JF20261122-\d{10}$/),
    insured: { name: MOTHER.name },
    amountFen: 40_000,
    benefitsBeginOn: '2027-01-01',
    refundable: true,
  });
  expect(await balance()).toBe(260_000);
  expect((await bills()).bills).toMatchObject([
    { due: null, refusal: { code: 'ALREADY_PAID', params: { year: 2027 } } },
  ]);
  expect((await payPremium()).body.code).toBe('ALREADY_PAID');
});

test('nobody pays twice: not the brother, not the tax channel, not both at once', async () => {
  const son = await bureau.signIn(SON);
  const sonsSharing = (await shareWithMother(bureau.call, { token: son, name: SON.name })).body.id;
  const atTaxChannel = () =>
    bureau.call('POST', '/_demo/tax-payments', { body: { idNumber: MOTHER.idNumber, year: 2027 } });
  const answers = await Promise.all([
    payPremium(),
    atTaxChannel(),
    command('/v1/premium-orders', { sharingId: sonsSharing, year: 2027, amountFen: 40_000 }, son),
    payPremium(),
    atTaxChannel(),
  ]);
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  const others = answers.filter((answer) => answer.status !== 201).map((answer) => answer.body.code);
  expect(others).toEqual(Array(4).fill('ALREADY_PAID'));
});

test('another amount than the one due is refused', async () => {
  expect((await payPremium(39_999)).body).toMatchObject({ code: 'AMOUNT_CHANGED', params: { amountFen: 40_000 } });
  expect(await balance()).toBe(300_000);
});

test('a premium goes back until the year begins, and may then be paid anew', async () => {
  const refund = (id: string) => command(`/v1/premium-orders/${id}/refund`, {});
  const first = (await payPremium()).body;
  expect((await refund(first.id)).body).toMatchObject({ state: 'REFUNDED', refundable: false });
  expect(await balance()).toBe(300_000);
  expect((await refund(first.id)).body.code).toBe('ALREADY_REFUNDED');
  const second = (await payPremium()).body;
  expect(second.receiptNo).not.toBe(first.receiptNo);
  await bureau.call('POST', '/_demo/clock', { body: { setTo: '2027-01-01T00:00:00+08:00' } });
  token = await bureau.signIn(DAUGHTER);
  expect((await refund(second.id)).body.code).toBe('REFUND_TOO_LATE');
  const { orders } = (await bureau.call('GET', '/v1/premium-orders', { token })).body;
  expect(orders.map((order: Record<string, unknown>) => [order.state, order.refundable])).toEqual(
    expect.arrayContaining([
      ['PAID', false],
      ['REFUNDED', false],
    ]),
  );
});

test('after the last day of the season the bill says when it was open', async () => {
  await bureau.call('POST', '/_demo/clock', { body: { setTo: '2027-01-01T00:00:00+08:00' } });
  token = await bureau.signIn(DAUGHTER);
  const refused = await payPremium();
  expect(refused.body).toMatchObject({
    code: 'OUT_OF_SEASON',
    params: { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' },
  });
});
