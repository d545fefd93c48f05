import { openTestBureau, type TestBureau } from './support/bureau';
import { shareWithMother } from './support/deeds';
import { DAUGHTER } from './support/world';

const DAY_MS = 24 * 60 * 60 * 1000;

let bureau: TestBureau;

beforeEach(async () => {
  bureau = await openTestBureau();
});

afterEach(() => bureau.close());

const move = (body: unknown) => bureau.call('POST', '/_demo/clock', { body });

const entries = async () => {
  const token = await bureau.signIn(DAUGHTER);
  const { body } = await bureau.call('GET', '/v1/account/entries', { token });
  return body.entries.map((entry: Record<string, unknown>) => [entry.kind, entry.ref, entry.at, entry.balanceAfterFen]);
};

test('the world starts on 22 November 2026 at nine in China, and time flows', async () => {
  expect((await bureau.call('GET', '/_demo/clock')).body).toEqual({
    now: '2026-11-22T09:00:00.000+08:00',
    today: '2026-11-22',
  });
  bureau.wait(15 * 60 * 60 * 1000);
  expect((await bureau.call('GET', '/healthz')).body).toEqual({ ok: true, today: '2026-11-23' });
});

test('time goes forward by days or to a moment, never back', async () => {
  expect((await move({ advanceDays: 2 })).body.today).toBe('2026-11-24');
  expect((await move({ setTo: '2026-12-31T23:59:59+08:00' })).body.now).toBe('2026-12-31T23:59:59.000+08:00');
  const back = await move({ setTo: '2026-12-31T23:59:58+08:00' });
  expect([back.status, back.body.code]).toEqual([409, 'CLOCK_BACKWARDS']);
  expect((await move({ setTo: '2026-12-31T23:59:59+08:00' })).status).toBe(200);
  expect((await move({ advanceDays: 0 })).status).toBe(400);
});

test('moves that come at once happen one after another: three days are three days', async () => {
  const moved = await Promise.all([move({ advanceDays: 1 }), move({ advanceDays: 1 }), move({ advanceDays: 1 })]);
  expect(moved.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await bureau.call('GET', '/_demo/clock')).body.today).toBe('2026-11-25');
});

test('of two settings at once the clock keeps the later, whichever comes first', async () => {
  const [late, early] = await Promise.all([
    move({ setTo: '2026-12-20T00:00:00+08:00' }),
    move({ setTo: '2026-12-10T00:00:00+08:00' }),
  ]);
  expect([late.status, early.status]).toEqual([200, 409]);
  expect((await bureau.call('GET', '/_demo/clock')).body.today).toBe('2026-12-20');
});

test('the time of the sandbox ends with 2099, however one moves there', async () => {
  const refused = async (body: unknown) => {
    const answer = await move(body);
    return [answer.status, answer.body.code];
  };
  expect(await refused({ setTo: '2100-01-01T00:00:00+08:00' })).toEqual([400, 'INVALID_INPUT']);
  for (let moves = 0; moves < 7; moves += 1) await move({ advanceDays: 3660 });
  expect(await refused({ advanceDays: 3660 })).toEqual([400, 'INVALID_INPUT']);
  expect((await move({ setTo: '2099-12-31T23:59:00+08:00' })).status).toBe(200);
  expect(await refused({ advanceMinutes: 1 })).toEqual([400, 'INVALID_INPUT']);
  expect((await move({ setTo: '2099-12-31T23:59:59+08:00' })).status).toBe(200);
}, 60_000);

test('the employer pays in on the first of each month, once', async () => {
  await move({ setTo: '2026-11-30T23:59:59.999+08:00' });
  expect(await entries()).toHaveLength(1);
  await move({ setTo: '2026-12-01T00:00:00+08:00' });
  await move({ setTo: '2026-12-01T00:00:00+08:00' });
  await move({ setTo: '2027-02-14T12:00:00+08:00' });
  expect(await entries()).toEqual([
    ['EMPLOYER_CREDIT', '2027-02', '2027-02-01T00:00:00.000+08:00', 360_000],
    ['EMPLOYER_CREDIT', '2027-01', '2027-01-01T00:00:00.000+08:00', 340_000],
    ['EMPLOYER_CREDIT', '2026-12', '2026-12-01T00:00:00.000+08:00', 320_000],
    ['OPENING', expect.any(String), expect.any(String), 300_000],
  ]);
});

test('what became due while the clock was only waiting is caught up by the next move', async () => {
  bureau.wait(45 * DAY_MS);
  await Promise.all([move({ advanceDays: 1 }), move({ advanceDays: 1 }), move({ advanceDays: 1 })]);
  expect((await entries()).map((entry: string[]) => entry[1]).slice(0, 2)).toEqual(['2027-01', '2026-12']);
  expect((await bureau.call('GET', '/_demo/ledger/check')).body.balanced).toBe(true);
});

test('a reset begins the world again: time, money, sharings and sessions', async () => {
  const token = await bureau.signIn(DAUGHTER);
  await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
  await move({ advanceDays: 30 });
  const reset = await bureau.call('POST', '/_demo/reset', { body: {} });
  expect([reset.status, reset.body.today]).toEqual([200, '2026-11-22']);
  expect((await bureau.call('GET', '/v1/me', { token })).status).toBe(401);
  const anew = await bureau.signIn(DAUGHTER);
  expect((await bureau.call('GET', '/v1/sharings', { token: anew })).body.sharings).toEqual([]);
  expect(await entries()).toHaveLength(1);
  expect((await shareWithMother(bureau.call, { token: anew, name: DAUGHTER.name })).status).toBe(201);
});

test('time stands still at the last moment that is known', async () => {
  expect((await move({ setTo: '2099-12-31T23:59:59+08:00' })).status).toBe(200);
  const token = await bureau.signIn(DAUGHTER);
  bureau.wait(3_000);
  expect((await bureau.call('GET', '/_demo/clock')).body.now).toBe('2099-12-31T23:59:59.999+08:00');
  expect((await bureau.call('GET', '/v1/premium-bills', { token })).status).toBe(200);
});
