import Database from 'better-sqlite3';
import { openTestBureau, type TestBureau } from './support/bureau';
import { DAUGHTER, GRANDSON, MOTHER, SON, STRANGER } from './support/world';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let bureau: TestBureau;

beforeEach(async () => {
  bureau = await openTestBureau();
});

afterEach(() => bureau.close());

const askCode = (phone: string, key?: string) =>
  bureau.call('POST', '/v1/sessions/codes', { body: { phone }, ...(key === undefined ? {} : { key }) });

const codeOf = async (phone: string): Promise<string> => {
  const { body } = await bureau.call('GET', `/_demo/inbox?phone=${phone}`);
  return body.messages[0].code;
};

const login = (phone: string, code: string, key?: string) =>
  bureau.call('POST', '/v1/sessions', {
    body: { method: 'SMS_CODE', phone, code },
    ...(key === undefined ? {} : { key }),
  });

const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

const phoneOf = ({ phone }: { phone: string | null }): string => phone ?? '';

const sendTo = async (phone: string): Promise<string> => {
  expect((await askCode(phone)).status).toBe(202);
  return codeOf(phone);
};

test('phone and code open a session, and /v1/me knows whose it is', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const session = await login(phoneOf(DAUGHTER), code);
  expect(session.status).toBe(201);
  const me = await bureau.call('GET', '/v1/me', { token: session.body.token });
  expect(me.body).toEqual({
    id: 'daughter',
    name: '测小芳',
    idNumberMasked: `139999 •••••••• ••${DAUGHTER.idNumber.slice(-2)}`,
    phoneMasked: '120 •••• 0001',
    insurance: {
      kind: 'EMPLOYEE',
      status: 'NORMAL',
      region: 'hebei',
      city: '石家庄',
      publicFunded: false,
      card: 'IN_USE',
    },
    personalAccount: { balanceFen: 300_000, earlierYearsFen: null, availableFen: 300_000, earmarkedFen: 0 },
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

test('asked again with the same key, login answers with the same token', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const first = await login(phoneOf(DAUGHTER), code, 'login-key');
  const second = await login(phoneOf(DAUGHTER), code, 'login-key');
  expect([first.status, second.text]).toEqual([201, first.text]);
  expect((await bureau.call('GET', '/v1/me', { token: second.body.token })).status).toBe(200);
});

test('the token and the code are nowhere in the tables that keep them', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const { token } = (await login(phoneOf(DAUGHTER), code)).body;
  const file = new Database(bureau.file, { readonly: true });
  const kept = ['session', 'idempotency', 'login_code'].flatMap((table) =>
    file.prepare(`SELECT * FROM ${table}`).all(),
  );
  file.close();
  expect(kept.length).toBeGreaterThan(2);
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(JSON.stringify(kept)).not.toContain(`"${code}"`);
});

test('a session ends after seven days', async () => {
  const token = await bureau.signIn(DAUGHTER);
  bureau.wait(7 * DAY_MS - 1);
  expect((await bureau.call('GET', '/v1/me', { token })).status).toBe(200);
  bureau.wait(1);
  const late = await bureau.call('GET', '/v1/me', { token });
  expect([late.status, late.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
});

test('signing out ends the session, and saying so twice is the same', async () => {
  const token = await bureau.signIn(DAUGHTER);
  const signOut = (key: string) => bureau.call('DELETE', '/v1/sessions/current', { token, key });
  expect((await signOut('sign-out')).status).toBe(204);
  expect((await bureau.call('GET', '/v1/me', { token })).status).toBe(401);
  expect((await signOut('sign-out')).status).toBe(204);
  expect((await bureau.call('DELETE', '/v1/sessions/current', { token: 'never-a-token' })).status).toBe(401);
});

test.each([
  ['no token', undefined],
  ['a made-up token', 'made-up-token-of-nobody'],
  ['a terminal key', 'test-key-hospital'],
])('a person door does not open for %s', async (_, token) => {
  const answer = await bureau.call('GET', '/v1/sharings', token === undefined ? {} : { token });
  expect([answer.status, answer.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
});

test('a terminal door does not open for a session', async () => {
  const token = await bureau.signIn(DAUGHTER);
  expect((await bureau.call('POST', '/v1/settlements', { token, body: {} })).status).toBe(401);
});

test.each([
  ['another name', { name: '测小明', idNumber: DAUGHTER.idNumber }, 'FACE_NOT_MATCHED'],
  [
    'an ID number with a wrong last character',
    { name: DAUGHTER.name, idNumber: '13999919850520001A' },
    'ID_CHARACTERS',
  ],
  ['a child', { name: GRANDSON.name, idNumber: GRANDSON.idNumber }, 'FACE_UNDER_AGE'],
])('the mock face check refuses %s', async (_, who, code) => {
  const answer = await bureau.call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', ...who } });
  expect([answer.status, answer.body.code]).toEqual([422, code]);
});

test('outside demo mode there is no mock face and no demo door', async () => {
  const real = await openTestBureau({ demo: false });
  const face = await real.call('POST', '/v1/sessions', {
    body: { method: 'MOCK_FACE', name: DAUGHTER.name, idNumber: DAUGHTER.idNumber },
  });
  const inbox = await real.call('GET', '/_demo/inbox');
  await real.close();
  expect([face.status, face.body.code]).toEqual([422, 'FACE_NOT_MATCHED']);
  expect([inbox.status, inbox.body.code]).toEqual([404, 'NOT_FOUND']);
});
