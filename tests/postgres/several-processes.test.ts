import { SANDBOX } from '../../mock-server/seed/sandbox';
import { MIGRATIONS } from '../../mock-server/store/migrations/all';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import type { SqlStore } from '../../mock-server/store/store';
import { bundled } from '../faults/support/bureau-bundle';
import { type Running, run } from '../faults/support/program';
import { type Call, callerOf } from '../server/support/call';
import { closedAtTheEnd } from '../support/opened';
import { TEST_DATA_KEY } from '../support/test-store';
import { countBills, settle, signIn } from './support/bills';
import { roundRobin } from './support/round-robin';
import { emptyDatabase } from './support/test-server';

jest.setTimeout(900_000);

const DAY_MS = 24 * 60 * 60 * 1000;

let start: () => Running;
let processes: Running[];
let calls: Call[];
/** The one address, behind which the two take turns. */
let anyOf: Call;
let ofOne: Call;
let ofOther: Call;
let data: SqlStore;

const opened = async ({ opened: url, said }: Running): Promise<string> => {
  const address = await url;
  if (address === null) throw new Error(`A bureau did not open: ${said()}`);
  return address;
};

beforeAll(async () => {
  const url = await emptyDatabase();
  const program = [process.execPath, bundled('main')];
  start = () => run(program, { DATABASE_URL: url, GONGJI_DATA_KEY: TEST_DATA_KEY });
  // They start at once on a database in which there is not even a table.
  processes = [start(), start()];
  const urls = await Promise.all(processes.map(opened));
  calls = urls.map(callerOf);
  [ofOne, ofOther] = calls as [Call, Call];
  anyOf = callerOf(await roundRobin(urls));
  data = await openPostgresStore(url);
  closedAtTheEnd(data.close);
});

const ofEach = <T>(ask: (call: Call) => Promise<T>): Promise<T[]> => Promise.all(calls.map(ask));

const countOf = async (what: string): Promise<number> =>
  (await data.read((q) => q.one<{ count: number }>(`SELECT COUNT(*) AS count FROM ${what}`)))?.count ?? 0;

const checked = async () => (await anyOf('GET', '/_demo/ledger/check')).body;
const BALANCED = { balanced: true, sumFen: 0, negative: [], mismatches: [] };

test('two that start at once make one schema and plant one world, and both serve it', async () => {
  expect(await countOf('migration')).toBe(MIGRATIONS.length);
  expect(await countOf('person')).toBe(SANDBOX.people.length);
  const [one, other] = await ofEach(async (call) => ({
    ...(await call('GET', '/_demo/family-map')).body,
    at: 'any moment',
  }));
  expect(one.people.length).toBeGreaterThan(50);
  expect(other).toEqual(one);
  expect(await checked()).toMatchObject(BALANCED);
});

test('a session that one of them opened is good at the other, and closed everywhere when one closes it', async () => {
  const token = await signIn(ofOne);
  expect(await ofEach(async (call) => (await call('GET', '/v1/me', { token })).status)).toEqual([200, 200]);
  expect((await ofOther('DELETE', '/v1/sessions/current', { token })).status).toBe(204);
  expect(await ofEach(async (call) => (await call('GET', '/v1/me', { token })).status)).toEqual([401, 401]);
});

test('one key at both of them at once is one deed, and both give the same answer', async () => {
  const before = await countBills(anyOf);
  const answers = await Promise.all([...calls, ...calls, ...calls].map((call) => settle(call, 'one-key-two-doors')));
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
  expect(await countBills(anyOf)).toBe(before + 1);
});

test('one bill under keys of their own at both of them at once is settled once', async () => {
  const before = await countBills(anyOf);
  const asked = Array.from({ length: 12 }, (_, at) => calls[at % 2] ?? ofOne);
  const answers = await Promise.all(
    asked.map((call, at) => settle(call, `key-of-its-own-${at}`, { billNumber: 'MZ-1' })),
  );
  const refused = answers.filter(({ status, body }) => status === 409 && body.code === 'BILL_ALREADY_SETTLED');
  expect([answers.filter(({ status }) => status === 201).length, refused.length]).toEqual([1, 11]);
  expect(await countBills(anyOf)).toBe(before + 1);
});

test('forty bills at once through the one address are forty bills, done by both, and the ledger balances', async () => {
  const before = await countBills(anyOf);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => settle(anyOf, `bill-at-any-door-${at}`)));
  expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(40);
  expect(await countBills(anyOf)).toBe(before + 40);
  expect(await checked()).toMatchObject(BALANCED);
});

test('what the calendar has made due is done once, though both find it due at the same moment, again and again', async () => {
  const before = await countOf(`transfer WHERE kind = 'EMPLOYER_CREDIT'`);
  // From 22 November into December, past both of them: the credit of one month has come.
  await data.transact((tx) =>
    tx.run(
      `UPDATE meta SET value = CAST(CAST(value AS bigint) + ${12 * DAY_MS} AS text) WHERE key = 'CLOCK_OFFSET_MS'`,
    ),
  );
  const asked = await Promise.all([...calls, ...calls, ...calls].map((call) => call('GET', '/v1/halls?region=hebei')));
  expect(asked.map(({ status }) => status)).toEqual(Array(6).fill(200));
  const credited = (await countOf(`transfer WHERE kind = 'EMPLOYER_CREDIT'`)) - before;
  expect(credited).toBeGreaterThan(20);
  expect(await countOf(`(SELECT DISTINCT ref FROM transfer WHERE kind = 'EMPLOYER_CREDIT') AS once`)).toBe(
    before + credited,
  );
  expect(await countOf(`transfer WHERE kind = 'EMPLOYER_CREDIT' AND ref LIKE '%2026-12'`)).toBe(credited);
  expect(await ofEach(async (call) => (await call('GET', '/_demo/clock')).body.today)).toEqual([
    '2026-12-04',
    '2026-12-04',
  ]);
  expect(await checked()).toMatchObject(BALANCED);
});

test('begun again at one of them, the world has begun again in the other', async () => {
  const token = await signIn(ofOne);
  expect((await ofOne('POST', '/_demo/reset', { body: {} })).status).toBe(200);
  expect((await ofOther('GET', '/v1/me', { token })).status).toBe(401);
  expect((await ofOther('GET', '/_demo/clock')).body.today).toBe('2026-11-22');
  expect((await settle(ofOther, 'one-key-two-doors')).headers.get('idempotent-replayed')).toBeNull();
});

test('one is killed in the middle of its work: its turn passes on, the other does what was asked, and a new one joins under load', async () => {
  const keys = Array.from({ length: 8 }, (_, at) => `through-the-killed-${at}`);
  const first = keys.map((key) => settle(ofOne, key).catch(() => null));
  await processes[0]?.end('SIGKILL');
  await Promise.all(first);
  // Their callers ask the other with the same keys, while a third starts.
  const joining = start();
  const again = await Promise.all(keys.map((key) => settle(anyOf, key)));
  expect(again.map(({ status }) => status)).toEqual(Array(8).fill(201));
  const third = callerOf(await opened(joining));
  const thirdTime = await Promise.all(keys.map((key) => settle(third, key)));
  expect(thirdTime.map(({ text }) => text)).toEqual(again.map(({ text }) => text));
  expect(await checked()).toMatchObject(BALANCED);
});
