import { billOf, billsHeld } from './support/bills';
import { type OpenStage, openStage } from './support/stage';

let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage();
});

const press = (deed: unknown) => stage.ask('/_stage/bureau', { method: 'POST', json: { deed } });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('kill -9 and a restart keep what was acknowledged, and nothing answers in between', async () => {
  const bill = await stage.askAs('one', '/v1/settlements', billOf('before-the-cut'));
  expect(bill.status).toBe(201);
  const held = await billsHeld(stage.ask);
  const { pid } = (await stage.ask('/_stage/bureau')).body;
  expect(isAlive(pid)).toBe(true);

  expect((await press('KILL')).body).toEqual({ isUp: false, pid: null });
  expect(isAlive(pid)).toBe(false);
  await expect(stage.askAs('one', '/v1/regions')).rejects.toThrow('aborted');
  await expect(stage.ask('/healthz')).rejects.toThrow('aborted');
  expect((await stage.ask('/')).status).toBe(200);
  expect((await press('KILL')).body).toEqual({ isUp: false, pid: null });

  const [first, second] = await Promise.all([press('START'), press('START')]);
  expect(first.body).toEqual({ isUp: true, pid: expect.any(Number) });
  expect(second.body).toEqual(first.body);
  expect(first.body.pid).not.toBe(pid);
  expect(await billsHeld(stage.ask)).toBe(held);
  const again = await stage.askAs('one', '/v1/settlements', billOf('before-the-cut'));
  expect([again.status, again.headers['idempotent-replayed'], again.text]).toEqual([201, 'true', bill.text]);
  expect((await stage.ask('/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
});

test('a bureau that dies by itself is seen as down, and can be started', async () => {
  const { pid } = (await stage.ask('/_stage/bureau')).body;
  process.kill(pid, 'SIGKILL');
  while ((await stage.ask('/_stage/bureau')).body.isUp) await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await press('START')).body.isUp).toBe(true);
});

test('a bureau killed while it starts says so, and the next start works', async () => {
  await press('KILL');
  const starting = press('START');
  while ((await stage.ask('/_stage/bureau')).body.pid === null) await new Promise((resolve) => setTimeout(resolve, 10));
  expect((await stage.ask('/_stage/bureau')).body.isUp).toBe(false);
  await press('KILL');
  const { status, body } = await starting;
  expect([status, body.code]).toEqual([503, 'BUREAU_DID_NOT_START']);
  expect((await press('START')).body.isUp).toBe(true);
});

test.each(['BURN', 'kill', null, undefined])('the deed %j is refused', async (deed) => {
  const { status, body } = await press(deed);
  expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
  expect((await stage.ask('/_stage/bureau')).body.isUp).toBe(true);
});
