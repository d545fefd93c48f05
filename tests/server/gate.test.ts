import { h5 } from '../../config/h5';
import { gateOf } from '../../mock-server/settings';
import { type Asked, askAt } from '../simulator/support/stage';
import { openTestBureau, type TestBureau } from './support/bureau';

let bureau: TestBureau;

beforeAll(async () => {
  bureau = await openTestBureau({ gate: gateOf('192.168.1.9', 'bureau.example, other.example:8443') });
});
afterAll(() => bureau.close());

const ask = (path: string, asked?: Asked) => askAt(bureau.url, path, asked);
const reset = (headers: Readonly<Record<string, string>>) => ask('/_demo/reset', { method: 'POST', headers, json: {} });

const OURS = [
  'localhost',
  'LOCALHOST:1',
  'localhost:10086',
  '127.0.0.1:8787',
  '[::1]:8787',
  '192.168.1.9:8787',
  'bureau.example',
  'bureau.example:443',
  'other.example:8443',
];
const STRANGERS = [
  'evil.example',
  'evil.example:8787',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'bureau.example.evil.example',
  '192.168.1.8',
  '0.0.0.0:8787',
  'other.example',
  'other.example:8444',
  'a@localhost',
  'localhost/',
];

test.each(OURS)('asked for as %s, the bureau answers', async (host) => {
  expect((await ask('/_demo/clock', { headers: { host } })).status).toBe(200);
});

test.each(STRANGERS)('asked for as %s, a name led here, it refuses at every address', async (host) => {
  for (const path of ['/', '/_demo/personas', '/v1/regions', '/healthz', '/openapi.json', '/nothing']) {
    const { status, headers, body } = await ask(path, { headers: { host } });
    expect([status, body.code, body.type]).toEqual([403, 'HOST_UNKNOWN', 'urn:gongji:refusal:HOST_UNKNOWN']);
    expect(headers['content-type']).toContain('application/problem+json');
  }
});

const PAGES_OF_OURS = [
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['localhost', 'http://localhost'],
  ['localhost', 'https://localhost'],
  ['192.168.1.9:8787', 'http://192.168.1.9:8787'],
  ['127.0.0.1:8787', 'https://bureau.example'],
  ['127.0.0.1:8787', 'http://bureau.example:3000'],
  ['127.0.0.1:8787', 'https://other.example:8443'],
];
const PAGES_OF_STRANGERS = [
  'null',
  '',
  'https://evil.example',
  'http://localhost.evil.example',
  'http://localhost@evil.example',
  'file://localhost',
  'chrome-extension://localhost',
  'http://127.0.0.1:3000',
  'http://localhost:8787',
  'http://127.0.0.1',
  'https://192.168.1.9',
  'https://other.example',
  'http://other.example:3000',
];

test.each(PAGES_OF_OURS)('of the bureau asked for as %s, a page of %s may change things', async (host, origin) => {
  expect((await reset({ host, origin })).status).toBe(200);
});

test('the page of `npm run dev:h5`, on its own port, asks through its own server, which passes on whom the page asked', async () => {
  const { host, port, proxy } = h5.devServer as { host: string; port: number; proxy: Record<string, object> };
  for (const way of Object.values(proxy)) expect(Object.keys(way)).toEqual(['target']);
  expect(Object.keys(proxy)).toEqual(expect.arrayContaining(['/v1', '/_demo']));
  const asked = `${host}:${port}`;
  expect((await reset({ host: asked, origin: `http://${asked}` })).status).toBe(200);
});

test.each(PAGES_OF_STRANGERS)('a page of %j may change nothing, and read nothing of the sandbox', async (origin) => {
  const before = (await ask('/_demo/clock')).body;
  const moved = await ask('/_demo/clock', { method: 'POST', headers: { origin }, json: { advanceDays: 1 } });
  expect([moved.status, moved.body.code]).toEqual([403, 'ORIGIN_UNKNOWN']);
  expect((await ask('/_demo/clock')).body).toEqual(before);
  // As a form of that page would: no body, nothing asked before.
  const form = await ask('/_demo/reset', { method: 'POST', headers: { origin } });
  expect([form.status, form.body.code]).toEqual([403, 'ORIGIN_UNKNOWN']);
  expect((await ask('/_demo/inbox', { headers: { origin } })).body.code).toBe('ORIGIN_UNKNOWN');
  const signIn = await ask('/v1/sessions', { method: 'POST', headers: { origin }, json: {} });
  expect(signIn.body.code).toBe('ORIGIN_UNKNOWN');
});

test('who is no page, curl or a mini-program, has no origin and is let in', async () => {
  expect((await reset({})).status).toBe(200);
  expect((await reset({ referer: 'https://servicewechat.com/wx0/devtools/page-frame.html' })).status).toBe(200);
});

test('without further names the bureau is this machine alone', async () => {
  const alone = await openTestBureau();
  const statusAs = async (host: string) => (await askAt(alone.url, '/healthz', { headers: { host } })).status;
  expect([await statusAs('127.0.0.1:1'), await statusAs('bureau.example')]).toEqual([200, 403]);
  await alone.close();
});
