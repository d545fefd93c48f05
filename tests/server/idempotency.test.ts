import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, HOSPITAL_KEY, PHARMACY_KEY } from './support/world';

let bureau: TestBureau;
let token: string;

beforeAll(async () => {
  bureau = await openTestBureau();
  token = await bureau.signIn(DAUGHTER);
  await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
});

afterAll(() => bureau.close());

const settle = (key: string, body: unknown = motherBill(), terminal = HOSPITAL_KEY) =>
  bureau.call('POST', '/v1/settlements', { token: terminal, key, body });

const balance = async () => (await bureau.call('GET', '/v1/me', { token })).body.personalAccount.balanceFen;

test('the same key and request twice is one deed with one answer', async () => {
  const before = await balance();
  const first = await settle('pressed-twice');
  const second = await settle('pressed-twice');
  expect(first.status).toBe(201);
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  expect(second.headers.get('idempotent-replayed')).toBe('true');
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(await balance()).toBe(before - 6_000);
});

test('fifty at once is one deed with one answer', async () => {
  const before = await balance();
  const answers = await Promise.all(Array.from({ length: 50 }, () => settle('fifty-at-once')));
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  expect(answers.every((answer) => answer.status === 201)).toBe(true);
  expect(answers.filter((answer) => answer.headers.get('idempotent-replayed') === null)).toHaveLength(1);
  expect(await balance()).toBe(before - 6_000);
});

test('the order of keys in a body makes no difference', async () => {
  const { insured, ...rest } = motherBill();
  const first = await settle('other-order', { insured, ...rest });
  const second = await settle('other-order', { ...rest, insured });
  expect(second.text).toBe(first.text);
});

test('a used key with another body is refused, and nothing moves', async () => {
  await settle('used-key');
  const before = await balance();
  const other = await settle('used-key', motherBill({ totalFen: 10_001 }));
  expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  expect(await balance()).toBe(before);
});

test('a used key on another door is refused', async () => {
  const { body } = await settle('door-key-1');
  const other = await bureau.call('POST', `/v1/settlements/${body.id}/refund`, {
    token: HOSPITAL_KEY,
    key: 'door-key-1',
    body: {},
  });
  expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
});

test('a used key at the same door, with the same body, for another bill is refused, and nothing is paid back', async () => {
  const [one, other] = [(await settleMother(bureau.call)).body.id, (await settleMother(bureau.call)).body.id];
  const refund = (id: string, key: string) =>
    bureau.call('POST', `/v1/settlements/${id}/refund`, { token: HOSPITAL_KEY, key, body: {} });
  expect((await refund(one, 'refund-one')).status).toBe(200);
  const before = await balance();
  const again = await refund(other, 'refund-one');
  expect([again.status, again.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  expect(await balance()).toBe(before);
  expect((await refund(other, 'refund-other')).body).toMatchObject({ id: other, refundedAt: expect.any(String) });
});

test('two callers may use the same key for their own deeds', async () => {
  const hospital = await settle('common-key');
  const pharmacy = await settle('common-key', motherBill({ purpose: 'MEDICINE' }), PHARMACY_KEY);
  expect([hospital.status, pharmacy.status]).toEqual([201, 201]);
  expect(pharmacy.body.id).not.toBe(hospital.body.id);
});

test('a refusal is repeated too, word for word, even where it would be granted now', async () => {
  const ask = (uses: string[], key: string) =>
    bureau.call('PUT', `/v1/sharings/${sharingId}`, {
      token,
      key,
      body: { terms: { uses, ceilingFen: null, lastDay: null } },
    });
  const sharingId = (await bureau.call('GET', '/v1/sharings', { token })).body.sharings[0].id;
  const first = await ask([], 'refused-once');
  expect([first.status, first.body.code]).toEqual([422, 'USES_EMPTY']);
  const second = await ask([], 'refused-once');
  expect([second.status, second.text]).toEqual([first.status, first.text]);

  const refund = (key: string, id: string) =>
    bureau.call('POST', `/v1/settlements/${id}/refund`, { token: HOSPITAL_KEY, key, body: {} });
  const { id } = (await settleMother(bureau.call)).body;
  const done = await refund('refund-it', id);
  const refused = await refund('refund-again', id);
  expect([done.status, refused.status, refused.body.code]).toEqual([200, 409, 'ALREADY_REFUNDED']);
  expect((await refund('refund-it', id)).text).toBe(done.text);
  expect((await refund('refund-again', id)).text).toBe(refused.text);
});

test.each([
  ['none', null],
  ['too short', 'seven77'],
  ['too long', 'k'.repeat(65)],
  ['with a space', 'a key with spaces'],
])('a command with a key that is %s is not done', async (_, key) => {
  const before = await balance();
  const answer = await bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key, body: motherBill() });
  expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  expect(await balance()).toBe(before);
});

test('after all of it the ledger balances', async () => {
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
});
