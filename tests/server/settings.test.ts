import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateOf, portOf, proxiesOf, staticDirOf, whyNotStarted } from '../../mock-server/settings';
import { tempFolder } from '../support/open-parts';

test.each([
  [undefined, 8787],
  ['', 8787],
  ['0', 0],
  ['65535', 65_535],
])('PORT=%s is %s', (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each(['abc', '-1', '65536', '80a', '1e3', ' 80'])('PORT=%s is refused in words', (text) => {
  expect(() => portOf(text)).toThrow(`PORT must be a number from 0 to 65535, not "${text}".`);
});

test('a fault at the start is told as it is, a port that is taken in words', () => {
  const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
  expect(whyNotStarted(taken, '')).toBe('Port 8787 is taken; PORT=… chooses another.');
  expect([whyNotStarted(new Error('another'), '80'), whyNotStarted('a word', '80')]).toEqual(['another', 'a word']);
});

test('GONGJI_STATIC is a folder with an index.html, or refused in words', () => {
  const folder = tempFolder();
  expect(staticDirOf(undefined)).toEqual({});
  expect(() => staticDirOf(folder.path)).toThrow(/GONGJI_STATIC: there is no index\.html in/);
  writeFileSync(join(folder.path, 'index.html'), '');
  expect(staticDirOf(folder.path)).toEqual({ staticDir: folder.path });
});

const OWN = ['localhost', '127.0.0.1', '[::1]'];

test.each([
  [undefined, undefined, [], []],
  ['', ' , ', [], []],
  ['127.0.0.1', undefined, [], []],
  ['192.168.1.9', undefined, ['192.168.1.9'], []],
  [
    '::',
    'Bureau.example, other.example:8443',
    ['[::]', 'bureau.example', 'other.example:8443'],
    ['bureau.example', 'other.example:8443'],
  ],
  [undefined, '[fe80::1]', ['[fe80::1]'], ['[fe80::1]']],
  [undefined, 'localhost:10086', ['localhost:10086'], ['localhost:10086']],
])('HOST=%s and GONGJI_HOSTS=%s add the names %j, and the pages of %j may ask', (host, given, names, pages) => {
  const { hosts, origins } = gateOf(host, given);
  expect([[...hosts], [...origins]]).toEqual([[...OWN, ...names], pages]);
});

test.each(['https://bureau.example', 'a b', 'user@bureau.example', '*'])(
  'GONGJI_HOSTS=%s is refused in words',
  (given) => {
    expect(() => gateOf(undefined, given)).toThrow(`not "${given}"`);
  },
);

test.each([
  [undefined, []],
  [' , ', []],
  ['127.0.0.1', ['127.0.0.1']],
  [' 10.0.0.0/8,192.168.1.9 , ::1, fd00::/8', ['10.0.0.0/8', '192.168.1.9', '::1', 'fd00::/8']],
])('GONGJI_PROXIES=%s are the proxies %j', (given, proxies) => {
  expect(proxiesOf(given)).toEqual(proxies);
});

test.each([
  'proxy.example',
  'true',
  '*',
  'loopback',
  '127.0.0',
  '127.0.0.1:80',
  '256.0.0.1',
  '10.0.0.0/33',
  '10.0.0.0/255.0.0.0',
  '0.0.0.0/0',
  '::/0',
  'fd00::/129',
  '10.0.0.0/',
  'fe80::1%eth0',
])('GONGJI_PROXIES=%s is refused in words', (given) => {
  const said = `GONGJI_PROXIES holds addresses and ranges such as 10.0.0.1 or 10.0.0.0/8, not "${given}".`;
  expect(() => proxiesOf(`127.0.0.1, ${given}`)).toThrow(said);
});
