import { proxiesOf } from '../../mock-server/settings';
import { askAt } from '../simulator/support/stage';
import { personaOf } from '../support/open-bureau';
import { tempFolder } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';
import { startBureauProcess } from './support/bureau-process';
import { callerOf } from './support/call';
import { DAUGHTER } from './support/world';

let bureau: Pick<TestBureau, 'url' | 'call' | 'close'>;
const openBehind = async (given: string | undefined) => {
  bureau = await openTestBureau({ proxies: proxiesOf(given) });
};
afterEach(() => bureau.close());

type Known = Pick<typeof DAUGHTER, 'name' | 'idNumber'>;

const HERS = '203.0.113.7';
const ANOTHER = '203.0.113.8';

/** A name for her number, as a proxy on this machine passes it on. */
const face = (forwarded: string, name: string, { idNumber }: Known) => {
  const body = { method: 'MOCK_FACE', name, idNumber };
  return bureau.call('POST', '/v1/sessions', { headers: { 'x-forwarded-for': forwarded }, body });
};

/** Names that do not fit, as many as one address may try; then who is let in with the right one. */
const afterGuessesFrom = async (
  guesser: (time: number) => string,
  asked: readonly string[],
  her: Known = DAUGHTER,
): Promise<number[]> => {
  for (let time = 0; time < 15; time += 1) expect((await face(guesser(time), '张三丰', her)).status).toBe(422);
  const statuses: number[] = [];
  for (const from of asked) statuses.push((await face(from, her.name, her)).status);
  return statuses;
};

test.each([
  ['no proxy is named', undefined],
  ['only others are', '10.0.0.0/8, 127.0.0.2, ::1'],
])('where %s, nobody is believed about an address: all who come through one line are one', async (_, given) => {
  await openBehind(given);
  expect(await afterGuessesFrom(() => HERS, [HERS, ANOTHER])).toEqual([429, 429]);
});

test.each(['127.0.0.1', '10.0.0.1, 127.0.0.0/8'])(
  'through a proxy of %s two addresses count apart: one is stopped, the other is not',
  async (given) => {
    await openBehind(given);
    expect(await afterGuessesFrom(() => HERS, [HERS, ANOTHER])).toEqual([429, 201]);
  },
);

test('what a caller wrote before the proxy did is not believed', async () => {
  await openBehind('127.0.0.1');
  const asked = [`198.51.100.99, ${HERS}`, `${HERS}, ${ANOTHER}`];
  expect(await afterGuessesFrom((time) => `198.51.100.${time}, ${HERS}`, asked)).toEqual([429, 201]);
});

test('of two proxies that are named, both are passed over', async () => {
  await openBehind('127.0.0.1, 192.0.2.0/24');
  const asked = [`${HERS}, 192.0.2.200`, `${ANOTHER}, 192.0.2.1`];
  expect(await afterGuessesFrom((time) => `${HERS}, 192.0.2.${time}`, asked)).toEqual([429, 201]);
});

test('the gate looks at the host that was asked for, not at the one that a proxy tells of', async () => {
  await openBehind('127.0.0.1');
  const status = async (headers: Readonly<Record<string, string>>) =>
    (await askAt(bureau.url, '/healthz', { headers })).status;
  expect(await status({ host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(403);
  expect(await status({ host: 'localhost', 'x-forwarded-host': 'evil.example' })).toBe(200);
  const page = { host: 'localhost', origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' };
  expect(await status(page)).toBe(403);
});

test('a bureau that is started hears of them by GONGJI_PROXIES, and does not start on what is none', async () => {
  const start = (given: string) =>
    startBureauProcess({
      DATABASE_URL: `file:${tempFolder().file}`,
      GONGJI_PROXIES: given,
      // the mock face is one of the demo's doors
      GONGJI_DEMO: 'network',
    });
  await expect(start('proxy.example')).rejects.toThrow(/The bureau did not open: GONGJI_PROXIES holds addresses and/);
  const { url, end } = await start('127.0.0.1');
  bureau = { url, call: callerOf(url), close: async () => void (await end('SIGTERM')) };
  expect(await afterGuessesFrom(() => HERS, [HERS, ANOTHER], personaOf('wang-fang'))).toEqual([429, 201]);
});
