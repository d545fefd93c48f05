import { openTestBureau, type TestBureau } from './support/bureau';
import { shareWithMother } from './support/deeds';
import { DAUGHTER, MOTHER, SON } from './support/world';

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

test('before the payer presses, the bill says what they could not pay with', async () => {
  expect((await bills()).bills).toMatchObject([{ due: { amountFen: 40_000 }, cannotPay: null }]);
  await bureau.call('POST', '/_demo/insurance-events', {
    body: { personId: 'daughter', status: 'SUSPENDED' },
  });
  expect((await bills()).bills).toMatchObject([
    { due: { amountFen: 40_000 }, cannotPay: { code: 'SHARER_SUSPENDED' } },
  ]);
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
