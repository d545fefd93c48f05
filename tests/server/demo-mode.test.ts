import { DEMO_TO_NETWORK, demoOf, gateOf, hostOf, proxiesOf } from '../../mock-server/settings';
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
  expect(demoOf(undefined, { host })).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('on', { host })).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('network', { host })).toEqual({ demo: true, toNetwork: false });
  expect(demoOf('off', { host })).toEqual({ demo: false, toNetwork: false });
});

test.each(MORE)('at %s they open by GONGJI_DEMO=network alone', (host) => {
  expect(() => demoOf(undefined, { host })).toThrow(`HOST=${host} is more than this machine`);
  expect(() => demoOf('on', { host })).toThrow('GONGJI_DEMO=network opens them to everybody');
  expect(demoOf('network', { host })).toEqual({ demo: true, toNetwork: true });
  expect(demoOf('off', { host })).toEqual({ demo: false, toNetwork: false });
});

const HERE = { host: '127.0.0.1' };
const behind = (names: string, proxies: string) => ({
  ...HERE,
  gate: gateOf(undefined, names),
  proxies: proxiesOf(proxies),
});

test.each([
  ['bureau.example', '127.0.0.1', 'GONGJI_HOSTS=bureau.example is asked for from more than this machine'],
  ['localhost, bureau.example:8443', '', 'GONGJI_HOSTS=bureau.example:8443'],
  ['192.168.1.9', '', 'GONGJI_HOSTS=192.168.1.9'],
  ['', '127.0.0.1', 'GONGJI_PROXIES=127.0.0.1 passes on more than this machine asks'],
  ['localhost:10086', '10.0.0.0/8', 'GONGJI_PROXIES=10.0.0.0/8'],
])('asked for as %j through the proxies %j, they open by GONGJI_DEMO=network alone', (names, proxies, why) => {
  const reach = behind(names, proxies);
  expect(() => demoOf(undefined, reach)).toThrow(why);
  expect(() => demoOf('on', reach)).toThrow('GONGJI_DEMO=off closes them');
  expect(demoOf('network', reach)).toEqual({ demo: true, toNetwork: true });
  expect(demoOf('off', reach)).toEqual({ demo: false, toNetwork: false });
});

test.each(['', 'localhost:10086', '127.0.0.1, [::1]:8443'])(
  'asked for as %j, which is this machine, and through no proxy, they are open unless they are switched off',
  (names) => {
    expect(demoOf(undefined, behind(names, ''))).toEqual({ demo: true, toNetwork: false });
    expect(demoOf('off', behind(names, ''))).toEqual({ demo: false, toNetwork: false });
  },
);

test.each(['OFF', 'false', '0', 'On', ' off'])('GONGJI_DEMO=%j is refused in words and opens nothing', (given) => {
  expect(() => demoOf(given, HERE)).toThrow(`GONGJI_DEMO is on, off, network or nothing, not "${given}".`);
});

const start = (env: Record<string, string>) =>
  startBureauProcess({ DATABASE_URL: `file:${tempFolder().file}`, GONGJI_DEMO: '', ...env });

test('the bureau does not start for others than this machine while its demo doors are open', async () => {
  await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow('GONGJI_DEMO=off closes them');
});

test('nor behind a proxy, or by the name of elsewhere', async () => {
  await expect(start({ GONGJI_PROXIES: '127.0.0.1' })).rejects.toThrow('GONGJI_PROXIES=127.0.0.1 passes on');
  await expect(start({ GONGJI_HOSTS: 'bureau.example' })).rejects.toThrow('GONGJI_HOSTS=bureau.example is asked for');
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
