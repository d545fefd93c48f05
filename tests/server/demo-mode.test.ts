import { DEMO_TO_NETWORK, demoOf, hostOf } from '../../mock-server/settings';
import { tempFolder } from '../support/open-parts';
import { startBureauProcess } from './support/bureau-process';
import { callerOf } from './support/call';

jest.setTimeout(240_000);

test.each([
  [undefined, '127.0.0.1'],
  ['', '127.0.0.1'],
  ['0.0.0.0', '0.0.0.0'],
])('HOST=%s listens at %s', (given, host) => {
  expect(hostOf(given)).toBe(host);
});

const THIS_MACHINE = ['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]'];
const MORE = ['0.0.0.0', '::', '192.168.1.9', 'bureau.example', 'localhost.example', '127.0.0.1.example'];

test.each(THIS_MACHINE)('at %s the demo doors are open unless they are switched off', (host) => {
  expect(demoOf(undefined, host)).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('on', host)).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('network', host)).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('off', host)).toEqual({ demo: false, toNetwork: false });
});

test.each(MORE)('at %s they open by GONGJI_DEMO=network alone', (host) => {
  expect(() => demoOf(undefined, host)).toThrow(`HOST=${host} is more than this machine`);
  expect(() => demoOf('on', host)).toThrow('GONGJI_DEMO=network opens them to everybody');
  expect(demoOf('network', host)).toEqual({ demo: true, toNetwork: true });
  expect(demoOf('off', host)).toEqual({ demo: false, toNetwork: false });
});

test.each(['OFF', 'false', '0', 'On', ' off'])('GONGJI_DEMO=%j is refused in words and opens nothing', (given) => {
  expect(() => demoOf(given, '127.0.0.1')).toThrow(`GONGJI_DEMO is on, off, network or nothing, not "${given}".`);
});

const start = (env: Record<string, string>) =>
  startBureauProcess({ DATABASE_URL: `file:${tempFolder().file}`, GONGJI_DEMO: '', ...env });

test('the bureau does not start for others than this machine while its demo doors are open', async () => {
  await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow('GONGJI_DEMO=off closes them');
});

test('told to open them to the network, it says so aloud', async () => {
  const { url, said, end } = await start({ HOST: '0.0.0.0', GONGJI_DEMO: 'network' });
  const here = callerOf(url.replace(/\/\/[^:]+/, '//127.0.0.1'));
  expect((await here('GET', '/_demo/clock')).status).toBe(200);
  expect(said()).toContain(DEMO_TO_NETWORK);
  await end('SIGTERM');
});

test('with the demo doors off, it serves others and has no demo door', async () => {
  const { url, said, end } = await start({ HOST: '0.0.0.0', GONGJI_DEMO: 'off' });
  const here = callerOf(url.replace(/\/\/[^:]+/, '//127.0.0.1'));
  expect((await here('GET', '/v1/regions')).status).toBe(200);
  expect((await here('GET', '/_demo/clock')).body.code).toBe('NOT_FOUND');
  expect(said()).not.toContain(DEMO_TO_NETWORK);
  await end('SIGTERM');
});
