import { openTestBureau, type TestBureau } from './support/bureau';
import { otherThan, phoneOf, signInDoors } from './support/sign-in-doors';
import { DAUGHTER, MOTHER, SON, STRANGER } from './support/world';

const MINUTE_MS = 60_000;

let bureau: TestBureau;

beforeEach(async () => {
  bureau = await openTestBureau();
});

afterEach(() => bureau.close());

const { askCode, codeOf, login, sendTo } = signInDoors(() => bureau);

test('phone and code open a session, and /v1/me knows whose it is', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const session = await login(phoneOf(DAUGHTER), code);
  expect(session.status).toBe(201);
  const me = await bureau.call('GET', '/v1/me', { token: session.body.token });
  expect(me.body).toEqual({
    id: 'daughter',
    name: '测小芳',
    idNumberMasked: `139999 ******** **${DAUGHTER.idNumber.slice(-2)}`,
    phoneMasked: '120 **** 0001',
    insurance: {
      kind: 'EMPLOYEE',
      status: 'NORMAL',
      region: 'hebei',
      city: '石家庄',
      publicFunded: false,
      card: 'IN_USE',
    },
    personalAccount: {
      balanceFen: 300_000,
      availableFen: 300_000,
      earlierYearsFen: null,
      earmarkedFen: 0,
    },
    familyFen: null,
    questionsDue: false,
    today: '2026-11-22',
  });
});

test('a person without an account has none, not an empty one', async () => {
  const me = await bureau.call('GET', '/v1/me', { token: await bureau.signIn(MOTHER) });
  expect(me.body.personalAccount).toBeNull();
});

test('a code opens one session only', async () => {
  const code = await sendTo(phoneOf(SON));
  expect((await login(phoneOf(SON), code)).status).toBe(201);
  expect((await login(phoneOf(SON), code)).body.code).toBe('CODE_WRONG');
});

test('the fifth wrong code blocks it, and then the right one does not help', async () => {
  const phone = phoneOf(DAUGHTER);
  const code = await sendTo(phone);
  const answers = [];
  for (let tries = 0; tries < 5; tries += 1) answers.push((await login(phone, otherThan(code))).body);
  expect(answers.map((answer) => [answer.code, answer.params.triesLeft])).toEqual([
    ['CODE_WRONG', 4],
    ['CODE_WRONG', 3],
    ['CODE_WRONG', 2],
    ['CODE_WRONG', 1],
    ['CODE_BLOCKED', undefined],
  ]);
  expect((await login(phone, code)).body.code).toBe('CODE_BLOCKED');
  bureau.wait(MINUTE_MS);
  expect((await login(phone, await sendTo(phone))).status).toBe(201);
});

test('a code lives fifteen minutes, not a millisecond longer', async () => {
  const phone = phoneOf(DAUGHTER);
  const inTime = await sendTo(phone);
  bureau.wait(15 * MINUTE_MS - 1);
  expect((await login(phone, inTime)).status).toBe(201);
  const late = await sendTo(phone);
  bureau.wait(15 * MINUTE_MS);
  expect((await login(phone, late)).body.code).toBe('CODE_EXPIRED');
});

test('another code may be sent after a minute, and the newest alone counts', async () => {
  const phone = phoneOf(DAUGHTER);
  const first = await sendTo(phone);
  bureau.wait(MINUTE_MS - 1);
  const tooSoon = await askCode(phone);
  expect([tooSoon.status, tooSoon.body.code, tooSoon.body.params]).toEqual([429, 'CODE_TOO_SOON', { waitSeconds: 1 }]);
  bureau.wait(1);
  const second = await sendTo(phone);
  if (first !== second) expect((await login(phone, first)).body.code).toBe('CODE_WRONG');
  expect((await login(phone, second)).status).toBe(201);
});

test('an unknown phone gets the same answer and a code, and only after the right code is told', async () => {
  const unknown = '12000099999';
  const known = await askCode(phoneOf(DAUGHTER));
  const answer = await askCode(unknown);
  expect([answer.status, answer.body]).toEqual([known.status, known.body]);
  const code = await codeOf(unknown);
  expect((await login(unknown, otherThan(code))).body.code).toBe('CODE_WRONG');
  expect((await login(unknown, code)).body.code).toBe('PERSON_UNKNOWN');
});

test('a code that was never sent is a wrong one', async () => {
  expect((await login(phoneOf(STRANGER), '123456')).body.code).toBe('CODE_WRONG');
});
