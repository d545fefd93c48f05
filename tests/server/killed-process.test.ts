import { setTimeout as wait } from 'node:timers/promises';
import { type TempFolder, tempFolder } from '../support/open-parts';
import { type BureauProcess, startBureauProcess } from './support/bureau-process';
import { type Call, callerOf } from './support/call';

jest.setTimeout(60_000);

interface Persona {
  name: string;
  idNumber: string;
  region: string;
  playable: boolean;
}

let folder: TempFolder;
let running: BureauProcess | null = null;

const start = async (): Promise<Call> => {
  running = await startBureauProcess({ DATABASE_URL: `file:${folder.file}` });
  return callerOf(running.url);
};

beforeEach(() => {
  folder = tempFolder();
});

afterEach(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.end('SIGKILL');
  await folder.remove();
});

/** A hospital and a person of its region who may be treated there. */
const patientOf = async (call: Call) => {
  const { personas, terminals } = (await call('GET', '/_demo/personas')).body;
  const hospital = terminals.find((terminal: { kind: string }) => terminal.kind === 'HOSPITAL');
  const settle = (insured: Persona, key: string) => (to: Call) =>
    to('POST', '/v1/settlements', {
      token: hospital.key,
      key,
      body: {
        insured: { name: insured.name, idNumber: insured.idNumber },
        purpose: 'OUTPATIENT',
        totalFen: 300,
        poolFen: 299,
      },
    });
  for (const persona of personas.filter((one: Persona) => one.playable && one.region === hospital.region)) {
    if ((await settle(persona, `who-can-${persona.idNumber}`)(call)).status === 201)
      return { persona, bill: (key: string) => settle(persona, key) };
  }
  throw new Error('Nobody in the seed can be treated.');
};

const countSettlements = async (call: Call, { name, idNumber }: Persona): Promise<number> => {
  const { token } = (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } })).body;
  let count = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await call('GET', `/v1/settlements?limit=100${cursor && `&cursor=${cursor}`}`, { token });
    count += page.body.settlements.length;
    cursor = page.body.nextCursor;
  }
  return count;
};

test('killed in the middle of its work, the bureau keeps every command it answered and none twice', async () => {
  const before = await start();
  const { persona, bill } = await patientOf(before);
  const already = await countSettlements(before, persona);
  const asked: string[] = [];
  const answered = new Map<string, string>();
  let alive = true;
  const callers = Array.from({ length: 12 }, async (_, caller) => {
    for (let at = 0; alive; at += 1) {
      const key = `caller-${caller}-bill-${at}`;
      asked.push(key);
      const answer = await bill(key)(before).catch(() => null);
      if (answer === null) return;
      expect(answer.status).toBe(201);
      answered.set(key, answer.text);
    }
  });
  await wait(1_200);
  expect(await running?.end('SIGKILL')).toBeNull();
  alive = false;
  await Promise.all(callers);
  expect(answered.size).toBeGreaterThan(50);

  const after = await start();
  expect((await after('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  for (const key of asked) {
    const again = await bill(key)(after);
    expect(again.status).toBe(201);
    if (answered.has(key)) {
      expect(again.text).toBe(answered.get(key));
      expect(again.headers.get('idempotent-replayed')).toBe('true');
    }
  }
  expect(await countSettlements(after, persona)).toBe(already + asked.length);
  expect((await after('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
});

test('asked to stop, the bureau closes cleanly and opens again with the same world and clock', async () => {
  const before = await start();
  const moved = (await before('POST', '/_demo/clock', { body: { advanceDays: 40 } })).body;
  expect(await running?.end('SIGTERM')).toBe(0);
  const after = await start();
  const clock = (await after('GET', '/_demo/clock')).body;
  expect(Date.parse(clock.now) - Date.parse(moved.now)).toBeGreaterThanOrEqual(0);
  expect(Date.parse(clock.now) - Date.parse(moved.now)).toBeLessThan(60_000);
});

test('a PostgreSQL address is refused in words', async () => {
  await expect(startBureauProcess({ DATABASE_URL: 'postgres://somewhere/bureau' })).rejects.toThrow(
    'PostgreSQL is not supported yet',
  );
});
