import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { LIMITS } from '../../mock-server/limits';
import { allButSoMany } from './support/asked-before';
import { openTestBureau, type TestBureau } from './support/bureau';
import { otherThan, phoneOf, signInDoors } from './support/sign-in-doors';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

const MINUTE_MS = 60_000;
const UNKNOWN = '12000099999';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

const { askCode, login, sendTo } = signInDoors(() => bureau);
const face = (name: string, idNumber: string) =>
  bureau.call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } });

/** The status of a request from another address of this machine. */
const statusFrom = (localAddress: string, body: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const sent = request(`${bureau.url}/v1/sessions`, { method: 'POST', localAddress, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });

const times = async <T>(count: number, deed: () => Promise<T>): Promise<T[]> => {
  const answers: T[] = [];
  for (let time = 0; time < count; time += 1) answers.push(await deed());
  return answers;
};

/** Fifteen wrong codes from here, three codes asked for on the way: as often as may be. */
const guessAll = async (phone: string): Promise<void> => {
  for (let code = 0; code < 3; code += 1) {
    const sent = await sendTo(phone);
    const answers = await times(5, () => login(phone, otherThan(sent)));
    expect(answers.at(-1)?.body.code).toBe('CODE_BLOCKED');
    bureau.wait(MINUTE_MS);
  }
};

test('ten codes an hour are sent to one phone, the eleventh when the first is an hour old', async () => {
  const phone = phoneOf(DAUGHTER);
  for (let code = 0; code < 10; code += 1) {
    expect((await askCode(phone)).status).toBe(202);
    bureau.wait(MINUTE_MS);
  }
  const no = await askCode(phone);
  expect([no.status, no.body.code, no.body.params]).toEqual([429, 'TRIED_TOO_OFTEN', { minutes: 50 }]);
  expect(no.headers.get('retry-after')).toBe('3000');
  expect((await askCode(phoneOf(SON))).status).toBe(202);
  bureau.wait(50 * MINUTE_MS - 1);
  expect((await askCode(phone)).body.params).toEqual({ minutes: 1 });
  bureau.wait(1);
  expect((await askCode(phone)).status).toBe(202);
});

test('fifteen wrong codes stop whoever guesses for half an hour, the right one too; the person elsewhere signs in', async () => {
  const phone = phoneOf(DAUGHTER);
  await guessAll(phone);
  const code = await sendTo(phone);
  const no = await login(phone, code);
  expect([no.status, no.body.code, no.body.params]).toEqual([429, 'TRIED_TOO_OFTEN', { minutes: 27 }]);
  expect(await statusFrom('127.0.0.2', { method: 'SMS_CODE', phone, code })).toBe(201);
  expect((await login(phoneOf(SON), await sendTo(phoneOf(SON)))).status).toBe(201);
  bureau.wait(27 * MINUTE_MS);
  expect((await login(phone, await sendTo(phone))).status).toBe(201);
});

test('who mistypes is not kept out: four wrong ones and the right one, three times in a row', async () => {
  const phone = phoneOf(DAUGHTER);
  for (let visit = 0; visit < 3; visit += 1) {
    const code = await sendTo(phone);
    await times(4, () => login(phone, otherThan(code)));
    expect((await login(phone, code)).status).toBe(201);
    bureau.wait(MINUTE_MS);
  }
});

test('names that do not fit a number: fifteen, then nobody learns whether one fits', async () => {
  const answers = await times(15, () => face('张三丰', DAUGHTER.idNumber));
  expect(answers.map(({ body }) => body.code)).toEqual(answers.map(() => 'FACE_NOT_MATCHED'));
  const right = await face(DAUGHTER.name, DAUGHTER.idNumber);
  expect([right.status, right.body.code, right.body.params]).toEqual([429, 'TRIED_TOO_OFTEN', { minutes: 30 }]);
  expect((await face(SON.name, SON.idNumber)).status).toBe(201);
  expect(await statusFrom('127.0.0.2', { method: 'MOCK_FACE', name: DAUGHTER.name, idNumber: DAUGHTER.idNumber })).toBe(
    201,
  );
  bureau.wait(30 * MINUTE_MS);
  expect((await face(DAUGHTER.name, DAUGHTER.idNumber)).status).toBe(201);
});

const told = ({ status, body }: Awaited<ReturnType<typeof login>>) => ({ status, body: { ...body, traceId: '' } });

test('known or not, a phone is answered alike at every step until the right code', async () => {
  const walk = async (phone: string) => {
    const answers = [await login(phone, '123456'), await askCode(phone), await askCode(phone)];
    const code = (await bureau.call('GET', `/_demo/inbox?phone=${phone}`)).body.messages[0].code;
    answers.push(...(await times(6, () => login(phone, otherThan(code)))));
    return answers.map(told);
  };
  expect(await walk(UNKNOWN)).toEqual(await walk(phoneOf(DAUGHTER)));
});

test('a number nobody has and a wrong name are answered alike, as often as they are tried', async () => {
  const nobodys = `${DAUGHTER.idNumber.slice(0, 14)}999`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nobodys[at]), 0);
  const unknown = `${nobodys}${'10X98765432'[sum % 11]}`;
  const ofNobody = await times(17, () => face(DAUGHTER.name, unknown));
  const ofDaughter = await times(17, () => face('张三丰', DAUGHTER.idNumber));
  expect(ofNobody.map(told)).toEqual(ofDaughter.map(told));
  expect(ofNobody.map(({ status }) => status).slice(14)).toEqual([422, 429, 429]);
});

test.each([
  ['SMS_FROM_ADDRESS', 202, () => askCode(phoneOf(SON))],
  ['WRONG_CODE_FROM_ADDRESS', 422, () => login(phoneOf(SON), '123456')],
  ['WRONG_FACE_FROM_ADDRESS', 422, () => face('张三丰', SON.idNumber)],
] as const)('one address: a thousand of %s an hour, and not one more', async (limit, status, ask) => {
  expect(LIMITS[limit]).toEqual({ most: 1_000, minutes: 60 });
  await allButSoMany(bureau, [limit, '127.0.0.1'], 1);
  expect((await ask()).status).toBe(status);
  bureau.wait(MINUTE_MS);
  const no = await ask();
  expect([no.status, no.body.code, no.body.params]).toEqual([429, 'TRIED_TOO_OFTEN', { minutes: 59 }]);
  bureau.wait(59 * MINUTE_MS);
  expect((await ask()).status).toBe(status);
});

test('what was tried is kept without a phone, a number, an address or a person', async () => {
  await login(phoneOf(DAUGHTER), '123456');
  await face('张三丰', DAUGHTER.idNumber);
  await askCode(phoneOf(DAUGHTER));
  const token = await bureau.signIn(DAUGHTER);
  const terms = { scopes: ['LOOK'], capFen: null, firstDay: '2026-11-22', lastDay: '2026-12-31' };
  const relative = { name: '张三丰', idNumber: SON.idNumber };
  await bureau.call('POST', '/v1/helpings', { token, body: { relative, place: 'APART', ...terms } });
  const by = { kind: 'PHONE', phone: phoneOf(SON), code: '123456' };
  await bureau.call('POST', '/v1/help-invitations/lookups', { body: { by } });
  const kept = JSON.stringify(await bureau.store.read((q) => q.all('SELECT * FROM try')));
  for (const secret of [phoneOf(DAUGHTER), DAUGHTER.idNumber, '127.0.0.1', DAUGHTER.id])
    expect(kept).not.toContain(secret);
  for (const what of ['WRONG_FACE', 'HELP_MISS', 'HELP_GUESS']) expect(kept).toContain(what);
});

describe('what is left of a no to somebody who asks too often', () => {
  const rows = async (): Promise<unknown> =>
    bureau.store.read((q) =>
      q.one(`SELECT (SELECT COUNT(*) FROM idempotency) AS answers, (SELECT last_id FROM audit_head) AS lines`),
    );

  test('of a stranger nothing: neither an answer nor a line of the audit, however often', async () => {
    const phone = phoneOf(DAUGHTER);
    await guessAll(phone);
    const before = await rows();
    const answers = await times(30, () => login(phone, '000000'));
    expect(answers.map(({ body }) => body.code)).toEqual(Array.from({ length: 30 }, () => 'TRIED_TOO_OFTEN'));
    expect(await rows()).toEqual(before);
  });

  test('so the same key is heard once it may be tried again', async () => {
    const phone = phoneOf(DAUGHTER);
    await guessAll(phone);
    const key = randomUUID();
    expect((await login(phone, '000000', key)).body.code).toBe('TRIED_TOO_OFTEN');
    bureau.wait(60 * MINUTE_MS);
    expect((await login(phone, '000000', key)).body.code).not.toBe('TRIED_TOO_OFTEN');
  });
});
