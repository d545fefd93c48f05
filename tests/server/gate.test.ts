import { namesOf } from '../../mock-server/settings';
import { type Asked, askAt } from '../simulator/support/stage';
import { openTestBureau, type TestBureau } from './support/bureau';

let bureau: TestBureau;

beforeAll(async () => {
  bureau = await openTestBureau({ names: namesOf('192.168.1.9', 'bureau.example') });
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
];
const STRANGERS = [
  'evil.example',
  'evil.example:8787',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'bureau.example.evil.example',
  '192.168.1.8',
  '0.0.0.0:8787',
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

const PAGES_OF_OURS = ['http://127.0.0.1:8787', 'http://127.0.0.1:10086', 'http://localhost', 'https://bureau.example'];
const PAGES_OF_STRANGERS = [
  'null',
  '',
  'https://evil.example',
  'http://localhost.evil.example',
  'http://localhost@evil.example',
  'file://localhost',
  'chrome-extension://localhost',
];

test.each(PAGES_OF_OURS)('a page of %s may change things', async (origin) => {
  expect((await reset({ origin })).status).toBe(200);
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
