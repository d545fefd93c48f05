import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type TempFolder, tempFolder } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';

const HASHED = 'js/app.01234567.js';

let folder: TempFolder;
let bureau: TestBureau;

beforeAll(async () => {
  folder = tempFolder();
  mkdirSync(join(folder.path, 'js'));
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>the app</title>');
  writeFileSync(join(folder.path, 'js/app.js'), 'start();');
  writeFileSync(join(folder.path, HASHED), 'start();');
  writeFileSync(join(folder.path, `${HASHED}.br`), brotliCompressSync('start();'));
  writeFileSync(join(folder.path, `${HASHED}.gz`), gzipSync('start();'));
  writeFileSync(join(folder.path, 'js/only.89abcdef.js.gz'), gzipSync('only();'));
  writeFileSync(join(folder.path, 'js/only.89abcdef.js'), 'only();');
  bureau = await openTestBureau({ staticDir: folder.path });
});

afterAll(async () => {
  await bureau.close();
  await folder.remove();
});

const open = (path: string) => bureau.call('GET', path, { headers: { accept: 'text/html,*/*' } });

test.each(['/', '/index.html', '/pages/home/index', '/pages/records/list/index?sharingId=1'])(
  'the address %s opens the app',
  async (path) => {
    const { status, text } = await open(path);
    expect([status, text]).toEqual([200, '<!doctype html><title>the app</title>']);
  },
);

test('files are served as they are, and a missing one is not the app', async () => {
  expect((await bureau.call('GET', '/js/app.js')).text).toBe('start();');
  expect((await bureau.call('GET', '/js/missing.js')).status).toBe(404);
});

test.each(['/v1/nothing', '/_demo/nothing', '/v1?a=1', '/V1/nothing', '/_Demo?x', '/_DEMO/nothing'])(
  '%s never opens the app',
  async (path) => {
    const { status, body } = await open(path);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  },
);

test.each(['/', '/js/app.js', '/pages/home/index'])(
  '%s comes with the headers that keep the page to itself',
  async (path) => {
    const { headers } = await open(path);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  },
);

const asked = async (path: string, headers: Record<string, string> = {}) => {
  const { status, text, headers: told } = await bureau.call('GET', path, { headers });
  return { status, text, keeping: told.get('cache-control'), packed: told.get('content-encoding'), told };
};

test('a file named by its content is kept for good, and the page is asked for again each time', async () => {
  expect((await asked(`/${HASHED}`)).keeping).toBe('public, max-age=31536000, immutable');
  expect((await asked('/js/app.js')).keeping).toBe('no-cache');
  for (const path of ['/', '/pages/home/index'])
    expect((await open(path)).headers.get('cache-control')).toBe('no-cache');
});

test.each([
  ['br', 'gzip, deflate, br', HASHED, 'start();'],
  ['gzip', 'gzip', HASHED, 'start();'],
  [null, 'identity', HASHED, 'start();'],
  ['gzip', 'br, gzip', 'js/only.89abcdef.js', 'only();'],
  [null, 'br', 'js/only.89abcdef.js', 'only();'],
])('%s is what who can unpack %s gets of %s', async (packed, encodings, path, text) => {
  const answer = await asked(`/${path}`, { 'accept-encoding': encodings });
  expect(answer).toMatchObject({ status: 200, packed, text, keeping: expect.stringContaining('immutable') });
  expect([answer.told.get('vary'), answer.told.get('content-type')]).toEqual([
    'accept-encoding',
    'application/javascript; charset=utf-8',
  ]);
});
