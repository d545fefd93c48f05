import { billFor, FATHER, openTwoChildren, type TwoChildren } from './support/two-children';
import { DAUGHTER, MOTHER } from './support/world';

let family: TwoChildren;
beforeEach(async () => {
  family = await openTwoChildren();
});
afterEach(async () => {
  const { bureau } = family;
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  await bureau.close();
});

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);
const balance = async () =>
  (await call('GET', '/v1/me', { token: family.daughter.token })).body.personalAccount.balanceFen;
const payTogether = (parts: unknown[], key?: string) =>
  call('POST', '/v1/premium-orders/together', {
    token: family.daughter.token,
    body: { parts },
    ...(key !== undefined && { key }),
  });
const both = () => [billFor(family.daughter.mother), billFor(family.daughter.father)];
const orders = async () => (await call('GET', '/v1/premium-orders', { token: family.daughter.token })).body.orders;
const atTaxChannel = (idNumber: string) => call('POST', '/_demo/tax-payments', { body: { idNumber, year: 2027 } });

test('both parents in one order: each has a receipt of their own, and the order says what is one', async () => {
  const paid = await payTogether(both());
  expect(paid.status).toBe(201);
  expect(paid.body).toMatchObject({
    totalFen: 80_000,
    orders: [
      { insured: { name: MOTHER.name }, amountFen: 40_000, state: 'PAID', togetherId: paid.body.id, refundable: true },
      { insured: { name: FATHER.name }, amountFen: 40_000, state: 'PAID', togetherId: paid.body.id, refundable: true },
    ],
  });
  const [first, second] = paid.body.orders;
  expect(first.receiptNo).not.toBe(second.receiptNo);
  expect(await balance()).toBe(220_000);
  const fathers = await family.bureau.signIn(FATHER);
  const his = (await call('GET', '/v1/premium-orders', { token: fathers })).body.orders;
  expect(his).toMatchObject([{ side: 'INSURED', togetherId: null }]);
});

test('sent again with the same key, it is paid once and answers the same', async () => {
  const first = await payTogether(both(), 'together-key-1');
  const again = await payTogether(both(), 'together-key-1');
  expect(again.body).toEqual(first.body);
  expect(await balance()).toBe(220_000);
});

test('one part is given back alone; the other stays paid', async () => {
  const [mothers, fathers] = (await payTogether(both())).body.orders;
  const back = await call('POST', `/v1/premium-orders/${fathers.id}/refund`, {
    token: family.daughter.token,
    body: {},
  });
  expect(back.body).toMatchObject({ state: 'REFUNDED' });
  expect(await balance()).toBe(260_000);
  expect((await orders()).find(({ id }: { id: string }) => id === mothers.id)).toMatchObject({ state: 'PAID' });
  expect((await payTogether(both())).body).toMatchObject({ code: 'ALREADY_PAID', params: { insured: '测*娘' } });
  expect((await payTogether([billFor(family.daughter.father)])).status).toBe(201);
});

test('one who is paid already stops the whole order, is named, and nothing moves', async () => {
  expect((await atTaxChannel(FATHER.idNumber)).status).toBe(201);
  const refused = await payTogether(both());
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ code: 'ALREADY_PAID', params: { year: 2027, insured: '测*爷', by: 'TAX' } });
  expect(await balance()).toBe(300_000);
  expect(await orders()).toEqual([]);
});

test.each([
  [
    'another amount than is due',
    (f: TwoChildren) => ({ ...billFor(f.daughter.father), amountFen: 39_999 }),
    'AMOUNT_CHANGED',
  ],
  [
    'a year that is not collected',
    (f: TwoChildren) => ({ ...billFor(f.daughter.father), year: 2026 }),
    'OUT_OF_SEASON',
  ],
  ['the same person twice', (f: TwoChildren) => billFor(f.daughter.mother), 'PREMIUM_TWICE'],
])('%s in one part stops the whole order', async (_, second, code) => {
  const refused = await payTogether([billFor(family.daughter.mother), second(family)]);
  expect(refused.body).toMatchObject({ code, params: { insured: code === 'PREMIUM_TWICE' ? '测*娘' : '测*爷' } });
  expect(await balance()).toBe(300_000);
});

test('a sharing that is not the payer’s is not there', async () => {
  const refused = await payTogether([billFor(family.daughter.mother), billFor(family.son.father)]);
  expect(refused).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await balance()).toBe(300_000);
});

test('the sum must fit: enough for one is not enough for both, and neither is paid', async () => {
  // each bill takes 2,000 yuan from the daughter until 700 are left, one fen less than two premiums need
  const spend = (totalFen: number) =>
    call('POST', '/v1/settlements', {
      token: 'test-key-hospital',
      body: {
        insured: { name: DAUGHTER.name, idNumber: DAUGHTER.idNumber },
        purpose: 'OUTPATIENT',
        totalFen,
        poolFen: 0,
      },
    });
  expect((await spend(220_001)).status).toBe(201);
  expect(await balance()).toBe(79_999);
  const refused = await payTogether(both());
  expect(refused.body).toMatchObject({ code: 'BALANCE_SHORT', params: { amountFen: 80_000, balanceFen: 79_999 } });
  expect(refused.body.params.insured).toBeUndefined();
  expect(await balance()).toBe(79_999);
  expect((await payTogether([billFor(family.daughter.mother)])).status).toBe(201);
});
