import { lines } from '../../simulator/server/line';
import { billOf, billsHeld } from './support/bills';
import { type OpenStage, openStage } from './support/stage';

let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage();
});

afterEach(() => stage.fault({ phone: null, kind: 'NONE' }));

const held = () => billsHeld((path, asked) => stage.askAs('operator', path, asked));

test('a deed whose answer was dropped was done once, and is found again with the same key', async () => {
  const before = await held();
  await stage.fault({ phone: 'one', kind: 'DROP_NEXT_ANSWER' });
  await expect(stage.askAs('one', '/v1/settlements', billOf('dropped-answer'))).rejects.toThrow('aborted');
  expect(await held()).toBe(before + 1);
  const again = await stage.askAs('one', '/v1/settlements', billOf('dropped-answer'));
  expect([again.status, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
  expect(await held()).toBe(before + 1);
});

test('a question does not use the dropped answer up, the other phone keeps its line, and one deed ends it', async () => {
  await stage.fault({ phone: 'one', kind: 'DROP_NEXT_ANSWER' });
  expect((await stage.askAs('one', '/v1/regions')).status).toBe(200);
  expect((await stage.askAs('two', '/v1/settlements', billOf('of-phone-two'))).status).toBe(201);
  expect((await stage.ask('/_stage/faults')).body.faults).toEqual([{ phone: 'one', kind: 'DROP_NEXT_ANSWER' }]);
  await expect(stage.askAs('one', '/v1/settlements', billOf('of-phone-one'))).rejects.toThrow();
  expect((await stage.ask('/_stage/faults')).body.faults).toEqual([]);
  expect((await stage.askAs('one', '/v1/settlements', billOf('of-phone-one-b'))).status).toBe(201);
});

test('without a line nothing reaches the bureau, until the line is back', async () => {
  const before = await held();
  await stage.fault({ phone: 'one', kind: 'NO_LINE' });
  await expect(stage.askAs('one', '/v1/regions')).rejects.toThrow();
  await expect(stage.askAs('one', '/v1/settlements', billOf('no-line-at-all'))).rejects.toThrow();
  expect(await held()).toBe(before);
  await stage.fault({ phone: 'one', kind: 'NONE' });
  const late = await stage.askAs('one', '/v1/settlements', billOf('no-line-at-all'));
  expect([late.status, late.headers['idempotent-replayed']]).toEqual([201, undefined]);
});

const timed = async (asked: Promise<unknown>): Promise<number> => {
  const since = performance.now();
  await asked;
  return performance.now() - since;
};

test('a slow line is slow for this phone, and no longer than it is left so', async () => {
  await stage.fault({ phone: 'one', kind: 'SLOW_LINE', delayMs: 700 });
  expect(await timed(stage.askAs('one', '/v1/regions'))).toBeGreaterThanOrEqual(690);
  await stage.fault({ phone: 'one', kind: 'SLOW_LINE', delayMs: 30_000 });
  const waiting = timed(stage.askAs('one', '/v1/regions'));
  expect(await timed(stage.askAs('two', '/v1/regions'))).toBeLessThan(10_000);
  await stage.fault({ phone: 'one', kind: 'NONE' });
  expect(await waiting).toBeLessThan(20_000);
});

test('the browser app on a phone has the line of that phone', async () => {
  await stage.fault({ phone: 'one', kind: 'NO_LINE' });
  const from = (page: string) => stage.ask('/v1/regions', { headers: { referer: stage.origin + page } });
  await expect(from('/app/one/')).rejects.toThrow();
  expect((await from('/app/two/')).status).toBe(200);
  expect((await from('/app/')).status).toBe(200);
});

test('a fault for everybody reaches whoever has no other, and never the operator', async () => {
  await stage.fault({ phone: null, kind: 'NO_LINE' });
  await stage.fault({ phone: 'two', kind: 'NONE' });
  await expect(stage.askAs('one', '/v1/regions')).rejects.toThrow();
  await expect(stage.ask('/v1/regions')).rejects.toThrow();
  expect((await stage.askAs('two', '/v1/regions')).status).toBe(200);
  expect((await stage.ask('/_demo/clock')).status).toBe(200);
  await stage.fault({ phone: null, kind: 'NONE' });
  expect((await stage.ask('/_stage/faults')).body.faults).toEqual([]);
});

test.each([
  [{}, 'kind'],
  [{ phone: 'one', kind: 'FIRE' }, 'kind'],
  [{ kind: 'NO_LINE' }, 'phone'],
  [{ phone: 'a:b', kind: 'NO_LINE' }, 'phone'],
  [{ phone: 'one', kind: 'SLOW_LINE' }, 'delayMs'],
  [{ phone: 'one', kind: 'SLOW_LINE', delayMs: 0 }, 'delayMs'],
  [{ phone: 'one', kind: 'SLOW_LINE', delayMs: 60_001 }, 'delayMs'],
  [{ phone: 'one', kind: 'NO_LINE', delayMs: 5 }, 'delayMs'],
])('the fault %j is refused and names %s', async (fault, field) => {
  const { status, body } = await stage.fault(fault);
  expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
  expect(body.detail).toContain(field);
});

test('what was set last holds', () => {
  const line = lines();
  line.set('one', { kind: 'NO_LINE' });
  line.set(null, { kind: 'SLOW_LINE', delayMs: 9 });
  expect(line.faultOf('one')).toEqual({ kind: 'SLOW_LINE', delayMs: 9 });
  line.set('one', { kind: 'DROP_NEXT_ANSWER' });
  expect([line.losesAnswer('one', 'GET'), line.losesAnswer('one', 'POST'), line.losesAnswer('one', 'POST')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(line.faultOf('two')).toEqual({ kind: 'SLOW_LINE', delayMs: 9 });
});
