import { isOurs } from '../../mock-server/http/own-names';
import { hostNames, lanAddresses } from '../../simulator/server/addresses';
import { pathAtBureau, phoneOf } from '../../simulator/server/doors/bureau-doors';
import { BUREAU_NAME, type OpenStage, openStage } from './support/stage';

let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage();
});

test('wx.request reaches the bureau under the name it was built with', async () => {
  const { status, body } = await stage.askAs('one', '/v1/notices/SHARING_NOTICE?region=hebei');
  expect([status, body.kind]).toEqual([200, 'SHARING_NOTICE']);
});

const STRANGERS = [
  'https://example.com/v1/regions',
  'https://bureau.gongji.example.com/v1/regions',
  'http://bureau.gongji.example/v1/regions',
  'https://bureau.gongji.example:444/v1/regions',
  'https://bureau.gongji.example@evil.example/v1/regions',
  'https://evil.example\\@bureau.gongji.example/v1/regions',
  'https://user@bureau.gongji.example/v1/regions',
  'https://user:secret@bureau.gongji.example/v1/regions',
  'https://evil.example#https://bureau.gongji.example/',
  'http://127.0.0.1:8787/v1/regions',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'data:text/plain,hello',
  'javascript:alert(1)',
  '//bureau.gongji.example/v1/regions',
  '/v1/regions',
  'bureau.gongji.example',
  '',
];

test.each(STRANGERS)('wx.request to %j is refused, and says by a header that this server did it', async (url) => {
  const { status, headers, body } = await stage.ask('/_simulator/request', { headers: { 'x-simulator-url': url } });
  expect([status, headers['x-simulator-refused'], body.code]).toEqual([403, 'url', 'ADDRESS_NOT_ALLOWED']);
});

test('a no of the bureau is not taken for one of this server', async () => {
  const { status, headers } = await stage.askAs('one', '/v1/me');
  expect([status, headers['x-simulator-refused']]).toEqual([401, undefined]);
});

test.each([
  [`${BUREAU_NAME}/v1/me?a=1#x`, '/v1/me?a=1'],
  [`${BUREAU_NAME}:443/v1/me`, '/v1/me'],
  [`${BUREAU_NAME}/a/../v1/me`, '/v1/me'],
  [`${BUREAU_NAME}//evil.example/x`, '//evil.example/x'],
])('%s asks the bureau for %s', (url, path) => {
  expect(pathAtBureau(url, [BUREAU_NAME])).toBe(path);
});

test.each([
  'evil.example',
  'evil.example:8787',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '192.168.1.9',
  'a@localhost',
])('whoever asks for %s is refused at every address', async (host) => {
  for (const path of ['/', '/app/', '/_stage/bureau', '/v1/regions', '/_simulator/request', '/nothing']) {
    const { status, body } = await stage.ask(path, { headers: { host } });
    expect([status, body.code]).toEqual([403, 'HOST_UNKNOWN']);
  }
});

test.each(['localhost', 'localhost:9000', '127.0.0.1:8787', '[::1]:8787', 'LOCALHOST:1'])(
  '%s is this machine',
  (host) => {
    expect(isOurs(host, hostNames([]))).toBe(true);
  },
);

test('on the network this machine is called by its addresses there, too', () => {
  const found = {
    lo: [{ family: 'IPv4', internal: true, address: '127.0.0.1' }],
    eth0: [
      { family: 'IPv6', internal: false, address: 'fe80::1' },
      { family: 'IPv4', internal: false, address: '192.168.1.9' },
    ],
  } as never;
  expect(lanAddresses(found)).toEqual(['192.168.1.9']);
  expect(isOurs('192.168.1.9:8787', hostNames(['192.168.1.9']))).toBe(true);
  expect(isOurs('192.168.1.10:8787', hostNames(['192.168.1.9']))).toBe(false);
});

test.each(['https://evil.example', 'http://localhost.evil.example', 'null', 'http://127.0.0.1:1'])(
  'a page of %s may press nothing here',
  async (origin) => {
    for (const path of ['/_demo/reset', '/_stage/bureau']) {
      const { status, body } = await stage.ask(path, { method: 'POST', headers: { origin } });
      expect([status, body.code]).toEqual([403, 'ORIGIN_UNKNOWN']);
    }
  },
);

test.each(['/v1/me', '/_demo/reset', '/healthz', '/_simulator/request'])(
  'TRACE %s is carried nowhere',
  async (path) => {
    const { status, headers, body } = await stage.ask(path, { method: 'TRACE' });
    expect([status, body.code, headers.allow?.includes('GET')]).toEqual([405, 'METHOD_NOT_ALLOWED', true]);
  },
);

test('a page that hides behind headers that are not read is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`x-${at}`, 'y']));
  const headers = { ...many, origin: 'https://evil.example' };
  const { status, body } = await stage.ask('/_stage/bureau', { method: 'POST', headers });
  expect([status, body.code]).toEqual([431, 'HEADERS_TOO_MANY']);
});

test('a page of ours may', async () => {
  const headers = { origin: stage.origin };
  expect((await stage.ask('/_demo/reset', { method: 'POST', headers, json: {} })).status).toBe(200);
});

test.each([
  [{ 'x-simulator-phone': 'two' }, 'two'],
  [{ referer: 'http://127.0.0.1:8787/app/one/' }, 'one'],
  [{ referer: 'http://127.0.0.1:8787/app/one/?a=1' }, 'one'],
  [{ referer: 'http://127.0.0.1:8787/app/' }, null],
  [{ referer: 'http://127.0.0.1:8787/' }, null],
  [{ 'x-simulator-phone': 'a:b' }, null],
  [{}, null],
])('%j is the phone %s', (headers, phone) => {
  expect(phoneOf({ headers })).toBe(phone);
});
