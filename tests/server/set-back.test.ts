import { BEHIND_OTHERS, SET_BACK } from '../../mock-server/app';
import { createClock } from '../../mock-server/clock';
import { auditAfter } from '../../mock-server/store/audit';
import { onServer, onSqlite } from '../support/on-engine';
import { listen } from '../support/open-parts';
import { type Call, callerOf } from './support/call';
import { settleMother } from './support/deeds';
import { openTempStore, type TempStore } from './support/temp-store';
import { MOTHER, START_OF_REAL_TIME, TEST_WORLD } from './support/world';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;

let temp: TempStore;
let realNow: number;
beforeEach(() => {
  temp = openTempStore('WITH_TEST_WORLD');
  realNow = START_OF_REAL_TIME;
});
afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

/** A bureau on the same data, for as long as the work takes. */
const whileOpen = async <T>(work: (call: Call, warned: string[]) => Promise<T>): Promise<T> => {
  const lines: string[] = [];
  const logger = { stream: { write: (line: string) => void lines.push(line) } };
  const clock = createClock(() => realNow);
  const { url, close } = await listen({ store: temp.store, clock, demo: true, world: TEST_WORLD, logger });
  const warned = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 40);
  try {
    return await work(
      callerOf(url),
      warned.map(({ msg }) => msg),
    );
  } finally {
    await close();
  }
};

const signIn = async (call: Call): Promise<string> =>
  (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name: MOTHER.name, idNumber: MOTHER.idNumber } }))
    .body.token;

const statusOfMe = async (call: Call, token: string) => (await call('GET', '/v1/me', { token })).status;

/** A session of the first day that is over on the eighth, on which a bill is settled. */
const eightDays = () =>
  whileOpen(async (call) => {
    const token = await signIn(call);
    realNow += 8 * DAY_MS;
    expect(await statusOfMe(call, token)).toBe(401);
    const { body } = await settleMother(call, { totalFen: 100, poolFen: 0 });
    return { token, settledAt: body.at as string };
  });

onSqlite('a machine that was set back while the bureau was closed opens nothing that was over', async () => {
  const { token, settledAt } = await eightDays();
  realNow -= 8 * DAY_MS;
  await whileOpen(async (call, warned) => {
    expect(warned).toEqual([SET_BACK]);
    expect(await statusOfMe(call, token)).toBe(401);
    realNow += 1_000;
    const { body } = await settleMother(call, { totalFen: 100, poolFen: 0 });
    expect(Date.parse(body.at)).toBe(Date.parse(settledAt) + 1_000);
  });
  expect((await temp.store.read((q) => auditAfter(q, 0, 100))).map(({ action }) => action)).toContain('goOnInTime');
});

const SAID = [
  ['a minute and a little behind', MINUTE_MS + 1, [SET_BACK]],
  ['a minute behind', MINUTE_MS, []],
  ['at the same moment', 0, []],
  ['later', -1_000, []],
] as const;

for (const [when, behindMs, says] of SAID)
  onSqlite(`${when}: what start-up says`, async () => {
    await eightDays();
    realNow -= behindMs;
    expect(await whileOpen(async (_call, warned) => warned)).toEqual(says);
  });

onServer(
  'of several machines one that is behind opens with a warning, and leaves the time of the others as it is',
  async () => {
    const { settledAt } = await eightDays();
    realNow -= MINUTE_MS;
    expect(await whileOpen(async (_call, warned) => warned)).toEqual([]);
    realNow -= 1;
    expect(await whileOpen(async (_call, warned) => warned)).toEqual([BEHIND_OTHERS]);
    realNow += MINUTE_MS + 1;
    const now = await whileOpen(async (call) => (await call('GET', '/_demo/clock')).body.now);
    expect(now).toBe(settledAt);
  },
);

const timesTold = (work: (timeNow: () => Promise<number>) => Promise<void>) =>
  whileOpen((call) => work(async () => Date.parse((await call('GET', '/_demo/clock')).body.now)));

test('a machine that is set back while the bureau is open changes nothing: time goes on', () =>
  timesTold(async (timeNow) => {
    realNow += DAY_MS;
    const before = await timeNow();
    realNow -= 3 * DAY_MS;
    expect(await timeNow()).toBe(before);
    realNow += MINUTE_MS;
    expect(await timeNow()).toBe(before + MINUTE_MS);
  }));

test('a small step back, as clocks are put right every day, is waited for: a thousand of them do not add up', () =>
  timesTold(async (timeNow) => {
    const before = await timeNow();
    for (let step = 0; step < 1_000; step += 1) {
      realNow += 30;
      await timeNow();
      realNow -= 20;
      if (step % 100 === 0) expect(await timeNow()).toBe(before + 10 * step + 30);
    }
    realNow += 1_000;
    expect(await timeNow()).toBe(before + 10 * 1_000 + 1_000);
  }));
