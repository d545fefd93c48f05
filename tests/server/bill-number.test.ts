import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, HOSPITAL_KEY, MOTHER, PHARMACY_KEY } from './support/world';

let bureau: TestBureau;
let token: string;

beforeEach(async () => {
  bureau = await openTestBureau();
  token = await bureau.signIn(DAUGHTER);
  await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
});

afterEach(async () => {
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  await bureau.close();
});

const NUMBER = 'MZ20261122-000017';

const balance = async () => (await bureau.call('GET', '/v1/me', { token })).body.personalAccount.balanceFen;
const settle = (over: Record<string, unknown> = {}, terminal = HOSPITAL_KEY, key?: string) =>
  bureau.call('POST', '/v1/settlements', {
    token: terminal,
    body: motherBill({ billNumber: NUMBER, ...over }),
    ...(key !== undefined && { key }),
  });
const refund = (id: string) => bureau.call('POST', `/v1/settlements/${id}/refund`, { token: HOSPITAL_KEY, body: {} });

test('a bill asked for again with another key is refused, names its settlement, and moves nothing', async () => {
  const first = await settle();
  expect([first.status, first.body.billNumber]).toEqual([201, NUMBER]);
  const before = await balance();
  const again = await settle();
  expect([again.status, again.body]).toEqual([
    409,
    expect.objectContaining({
      code: 'BILL_ALREADY_SETTLED',
      field: 'billNumber',
      params: { settlementId: first.body.id, settledAt: first.body.at, totalFen: 10_000, cashFen: 0 },
    }),
  ]);
  expect(await balance()).toBe(before);
});

test('with the same key it is the same answer, as ever', async () => {
  const first = await settle({}, HOSPITAL_KEY, 'bill-once-1');
  const again = await settle({}, HOSPITAL_KEY, 'bill-once-1');
  expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
});

test('another sum or another person under the number is no other bill', async () => {
  await settle();
  const insured = { name: DAUGHTER.name, idNumber: DAUGHTER.idNumber };
  for (const over of [{ totalFen: 20_000 }, { insured }, { purpose: 'INPATIENT' }])
    expect((await settle(over)).body.code).toBe('BILL_ALREADY_SETTLED');
});

test('a code that has run out meanwhile does not hide that the bill is settled', async () => {
  const { code } = (
    await bureau.call('POST', '/v1/medical-codes', { token: await bureau.signIn(MOTHER), body: { familyCodeId: null } })
  ).body;
  expect((await settle({ insured: { medicalCode: code } })).status).toBe(201);
  await bureau.call('POST', '/_demo/clock', { body: { advanceMinutes: 60 } });
  expect((await settle({ insured: { medicalCode: code } })).body.code).toBe('BILL_ALREADY_SETTLED');
});

test('twelve at once with keys of their own are one settlement', async () => {
  const before = await balance();
  const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => settle({}, HOSPITAL_KEY, `at-once-${at}`)));
  const [done] = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(11);
  for (const { body } of refused)
    expect([body.code, body.params.settlementId]).toEqual(['BILL_ALREADY_SETTLED', done?.body.id]);
  expect(await balance()).toBe(before - 6_000);
});

test('another place may have the same number, and one place many bills', async () => {
  await settle();
  expect((await settle({ purpose: 'MEDICINE' }, PHARMACY_KEY)).status).toBe(201);
  expect((await settle({ billNumber: `${NUMBER}1` })).status).toBe(201);
  expect((await settle({ billNumber: NUMBER.toLowerCase() })).status).toBe(201);
});

test('a refused bill leaves its number free', async () => {
  expect((await settle({ poolFen: 10_001 })).body.code).toBe('POOL_OVER_TOTAL');
  expect((await settle()).status).toBe(201);
});

test('a refund frees the number, once for each settlement', async () => {
  const before = await balance();
  const first = await settle();
  await refund(first.body.id);
  const second = await settle();
  expect([second.status, await balance()]).toEqual([201, before - 6_000]);
  expect((await settle()).body.params.settlementId).toBe(second.body.id);
  expect((await refund(first.body.id)).body.code).toBe('ALREADY_REFUNDED');
  expect((await settle()).body.params.settlementId).toBe(second.body.id);
  await refund(second.body.id);
  expect((await settle()).status).toBe(201);
});

test('bills without a number are settled as often as their keys say', async () => {
  const answers = [await settleMother(bureau.call), await settleMother(bureau.call)];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  for (const { body } of answers) expect(body).not.toHaveProperty('billNumber');
});

test('the place and the insured person read the number, the sharer does not', async () => {
  const { id } = (await settle()).body;
  const read = async (who: string) => {
    const one = (await bureau.call('GET', `/v1/settlements/${id}`, { token: who })).body;
    const [listed] = (await bureau.call('GET', '/v1/settlements', { token: who })).body.settlements;
    return [one.billNumber, listed.billNumber];
  };
  expect(await read(await bureau.signIn(MOTHER))).toEqual([NUMBER, NUMBER]);
  expect(await read(token)).toEqual([undefined, undefined]);
  expect((await refund(id)).body.billNumber).toBe(NUMBER);
});

const WRITTEN = [
  ['one character', '7', 201],
  ['thirty characters', 'A'.repeat(30), 201],
  ['every kind of character that there may be', 'Az09-_./', 201],
  ['none', '', 400],
  ['thirty-one characters', 'A'.repeat(31), 400],
  ['a space', 'MZ 17', 400],
  ['a line that ends', 'MZ17\n', 400],
  ['a character of another script', '单17', 400],
  ['a number', 17, 400],
  ['null', null, 400],
] as const;

test('a bill number has one to thirty characters, and none that two programs could write in two ways', async () => {
  for (const [what, billNumber, status] of WRITTEN) {
    const answer = await settle({ billNumber });
    const field = status === 400 ? 'billNumber' : undefined;
    expect([what, answer.status, answer.body.field]).toEqual([what, status, field]);
  }
});
