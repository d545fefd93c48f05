import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createClock } from '../../mock-server/clock';
import { openApp, type TempFolder, tempFolder } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';
import { openTempStore } from './support/temp-store';
import { DAUGHTER, TEST_WORLD } from './support/world';

jest.setTimeout(120_000);

let folder: TempFolder;
let bureau: TestBureau;
let token: string;
beforeAll(async () => {
  folder = tempFolder();
  mkdirSync(join(folder.path, 'h5/js'), { recursive: true });
  writeFileSync(join(folder.path, 'h5/index.html'), '<!doctype html><title>the app</title>');
  writeFileSync(join(folder.path, 'h5/js/app.js'), 'start();');
  writeFileSync(join(folder.path, 'secret.txt'), 'outside the app');
  bureau = await openTestBureau({ staticDir: join(folder.path, 'h5') });
  token = await bureau.signIn(DAUGHTER);
});
afterAll(async () => {
  await bureau.close();
  await folder.remove();
});

interface Raw {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** As it is written: neither the path nor a header is put right on the way. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Raw = {}) =>
  new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; text: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(bureau.url);
      const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );

const asMe = () => ({ authorization: `Bearer ${token}` });
const JSON_BODY = { 'content-type': 'application/json', 'idempotency-key': 'headers-key' };

const ANSWERS: readonly [what: string, path: string, asked: () => Raw, status: number][] = [
  ['a personal answer', '/v1/me', () => ({ headers: asMe() }), 200],
  ['a refusal to say who asks', '/v1/me', () => ({}), 401],
  ['a public answer', '/v1/regions', () => ({}), 200],
  ['a thing that is not there', '/v1/sharings/none', () => ({ headers: asMe() }), 404],
  ['an address that is not there', '/v1/nothing', () => ({}), 404],
  ['a body that is no JSON', '/v1/sessions', () => ({ method: 'POST', headers: JSON_BODY, body: '{' }), 400],
  ['another method', '/v1/me', () => ({ method: 'PUT', headers: asMe() }), 405],
  ['another page’s question', '/v1/me', () => ({ headers: { origin: 'https://evil.example' } }), 403],
  ['a lever of the sandbox', '/_demo/clock', () => ({}), 200],
  ['the health', '/healthz', () => ({}), 200],
  ['the document', '/openapi.json', () => ({}), 200],
];

test.each(ANSWERS)('%s is kept by nobody, guessed by nobody, framed by nobody', async (_, path, asked, status) => {
  const answer = await ask(path, asked());
  expect([answer.status, answer.headers]).toEqual([
    status,
    expect.objectContaining({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    }),
  ]);
});

test.each([...ANSWERS.map(([, path]) => path), '/', '/js/app.js'])(
  'at %s neither the server nor another origin is named',
  async (path) => {
    const { headers } = await ask(path, { headers: { ...asMe(), origin: bureau.url } });
    expect(Object.keys(headers).filter((name) => /^(server|x-powered-by|access-control-.*)$/.test(name))).toEqual([]);
  },
);

test('the app’s own files keep the policy of a page, and may be kept by the browser', async () => {
  for (const path of ['/', '/js/app.js']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cache-control']).not.toBe('no-store');
  }
});

test('a page that has not changed is answered with a line', async () => {
  const { headers } = await ask('/');
  const again = await ask('/', { headers: { 'if-none-match': String(headers.etag) } });
  expect([headers['cache-control'], again.status, again.text]).toEqual(['no-cache', 304, '']);
});

test('a question of another origin before the question is no yes', async () => {
  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  const theirs = await ask('/v1/sharings', {
    method: 'OPTIONS',
    headers: { ...asked, origin: 'https://evil.example' },
  });
  const ours = await ask('/v1/sharings', { method: 'OPTIONS', headers: { ...asked, origin: bureau.url } });
  expect([theirs.status, ours.status]).toEqual([403, 405]);
});

test('the scheme’s name is read in any letters, and whoever is not let in is told it', async () => {
  for (const scheme of ['bearer', 'BEARER'])
    expect((await ask('/v1/me', { headers: { authorization: `${scheme} ${token}` } })).status).toBe(200);
  for (const headers of [{}, { authorization: `Basic ${token}` }, { authorization: 'Bearer of-nobody' }]) {
    const nobodys = await ask('/v1/me', { headers });
    expect([nobodys.status, nobodys.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  }
  expect((await ask('/v1/me', { headers: asMe() })).headers['www-authenticate']).toBeUndefined();
});

test.each([
  ['PUT', '/v1/me', 'GET'],
  ['DELETE', '/v1/sharings', 'POST, GET'],
  ['PATCH', '/v1/sharings/any', 'GET, PUT'],
  ['GET', '/_demo/reset', 'POST'],
])('%s %s is answered with the methods that there are', async (method, path, allow) => {
  const { status, headers, text } = await ask(path, { method });
  const { code, status: told } = JSON.parse(text);
  expect([status, told, headers.allow, code]).toEqual([405, 405, allow, 'METHOD_NOT_ALLOWED']);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
});

test('HEAD asks as GET does and gets no body', async () => {
  const mine = await ask('/v1/me', { method: 'HEAD', headers: asMe() });
  const nobodys = await ask('/v1/me', { method: 'HEAD' });
  const page = await ask('/', { method: 'HEAD' });
  expect([mine.status, mine.text, nobodys.status, nobodys.text, page.status, page.text]).toEqual([
    200,
    '',
    401,
    '',
    200,
    '',
  ]);
});

test.each([
  '/../secret.txt',
  '/js/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/js/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/js/..;/../secret.txt',
  '//secret.txt',
  '/%00/../secret.txt',
  '/js/app.js%00.txt',
])('%s leads out of the app nowhere', async (path) => {
  const { status, text } = await ask(path);
  expect([status >= 400 && status < 500, text.includes('outside the app')]).toEqual([true, false]);
});

const KIB = 1024;

test.each([
  ['64 KB', 64 * KIB, 400, 'INVALID_INPUT'],
  ['a byte more', 64 * KIB + 1, 413, 'BODY_TOO_LARGE'],
])('a body of %s', async (_, bytes, status, code) => {
  const body = `"${'x'.repeat(bytes - 2)}"`;
  const { status: told, text } = await ask('/v1/sessions', { method: 'POST', headers: JSON_BODY, body });
  expect([told, JSON.parse(text).code]).toEqual([status, code]);
});

test.each([
  ['thirty thousand lists in one another', '['.repeat(30_000) + ']'.repeat(30_000)],
  ['ten thousand objects in one another', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['a prototype', '{"__proto__":{"a":1},"method":"MOCK_FACE"}'],
  ['a constructor', '{"constructor":{"prototype":{"a":1}}}'],
])('%s is a bad request and no fault', async (_, body) => {
  const { status, text } = await ask('/v1/sessions', { method: 'POST', headers: JSON_BODY, body });
  expect([status, JSON.parse(text).code]).toEqual([400, 'INVALID_INPUT']);
});

test('headers beyond sixteen kilobytes are refused or cut off, and the bureau goes on', async () => {
  const much = await ask('/v1/regions', { headers: { 'x-much': 'x'.repeat(17 * KIB) } }).then(
    ({ status }) => status,
    () => 431,
  );
  expect(much).toBe(431);
  expect((await ask('/v1/regions')).status).toBe(200);
});

test('who sends slowly is not waited for without end', async () => {
  const { store } = openTempStore();
  const { app } = await openApp({ store, clock: createClock(() => 0), demo: false, world: TEST_WORLD });
  const { requestTimeout, headersTimeout, keepAliveTimeout, maxHeadersCount } = app.server;
  expect([requestTimeout, headersTimeout, keepAliveTimeout, maxHeadersCount]).toEqual([30_000, 15_000, 30_000, 0]);
});
