import { openTestBureau, type TestBureau } from './support/bureau';
import { settleMother } from './support/deeds';
import { phoneOf, signInDoors } from './support/sign-in-doors';
import { DAUGHTER, GRANDSON } from './support/world';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let bureau: TestBureau;

beforeEach(async () => {
  bureau = await openTestBureau();
});

afterEach(() => bureau.close());

const { login, sendTo } = signInDoors(() => bureau);

test('asked again with the same key, login answers with the same token', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const first = await login(phoneOf(DAUGHTER), code, 'login-key');
  const second = await login(phoneOf(DAUGHTER), code, 'login-key');
  expect([first.status, second.text]).toEqual([201, first.text]);
  expect((await bureau.call('GET', '/v1/me', { token: second.body.token })).status).toBe(200);
});

test('a login is told again for fifteen minutes from its code, not a millisecond longer', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  bureau.wait(10 * MINUTE_MS);
  const first = await login(phoneOf(DAUGHTER), code, 'login-key');
  bureau.wait(5 * MINUTE_MS - 1);
  expect((await login(phoneOf(DAUGHTER), code, 'login-key')).text).toBe(first.text);
  bureau.wait(1);
  const late = await login(phoneOf(DAUGHTER), code, 'login-key');
  expect([late.status, late.body.code]).toEqual([422, 'CODE_EXPIRED']);
  expect((await bureau.call('GET', '/v1/me', { token: first.body.token })).status).toBe(200);
});

test('a login is not told again once its session is closed', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const { token } = (await login(phoneOf(DAUGHTER), code, 'login-key')).body;
  await bureau.call('DELETE', '/v1/sessions/current', { token });
  const again = await login(phoneOf(DAUGHTER), code, 'login-key');
  expect([again.status, again.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
});

test('the token and the code are nowhere in the tables that keep them', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  const { token } = (await login(phoneOf(DAUGHTER), code)).body;
  const kept: unknown[] = [];
  for (const table of ['session', 'idempotency', 'login_code'])
    kept.push(...(await bureau.store.read((q) => q.all(`SELECT * FROM ${table}`))));
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

test('outside demo mode there is no mock face, no demo door, and no till of the sandbox settles', async () => {
  const real = await openTestBureau({ demo: false });
  const face = await real.call('POST', '/v1/sessions', {
    body: { method: 'MOCK_FACE', name: DAUGHTER.name, idNumber: DAUGHTER.idNumber },
  });
  const inbox = await real.call('GET', '/_demo/inbox');
  const bill = await settleMother(real.call);
  await real.close();
  expect([face.status, face.body.code]).toEqual([403, 'FACE_CLOSED']);
  expect([bill.status, bill.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
  expect((await settleMother(bureau.call)).status).toBe(201);
  expect([inbox.status, inbox.body.code]).toEqual([404, 'NOT_FOUND']);
});
