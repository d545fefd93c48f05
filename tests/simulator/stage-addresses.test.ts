import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenStage, openStage } from './support/stage';

let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage();
});

test.each([
  ['/', 'text/html', '/_simulator/stage.js'],
  ['/phone', 'text/html', '/_simulator/phone.js'],
  ['/phone?phone=one&theme=dark', 'text/html', '/_simulator/phone.js'],
  ['/_simulator/glass.html?phone=one', 'text/html', '/_simulator/runner.js'],
  ['/_simulator/runner.js', 'text/javascript', 'fallbackListenerOnNativeNode'],
  ['/_simulator/phone.js', 'text/javascript', '/_simulator/glass.html'],
  ['/_simulator/stage.js', 'text/javascript', '/_simulator/glass.html'],
  ['/_simulator/own-storage.js', 'text/javascript', 'sessionStorage'],
  ['/_simulator/glass.css', 'text/css', 'wx-view'],
  ['/_simulator/phone.css', 'text/css', 'phone-bar'],
  ['/_simulator/package.json', 'application/json', 'pages/home/index'],
  ['/app/', 'text/html', 'the app'],
  ['/app/one/', 'text/html', 'the app'],
  ['/js/app.js', 'application/javascript', 'start();'],
  ['/openapi.json', 'application/json', '"3.1.'],
  ['/healthz', 'application/json', '"ok":true'],
  ['/_demo/clock', 'application/json', 'today'],
  ['/v1/regions', 'application/json', 'hebei'],
  ['/_stage/faults', 'application/json', '{"faults":[]}'],
  ['/_stage/bureau', 'application/json', '"isUp":true'],
  ['/_stage/address', 'application/json', '{"lan":null,"qr":null}'],
])('%s answers with %s that holds %s', async (path, type, part) => {
  const { status, headers, text } = await stage.ask(path);
  expect([status, headers['content-type']?.split(';')[0]]).toEqual([200, type]);
  expect(text).toContain(part);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
});

test.each([
  '/nothing',
  '/index.html',
  '/app/One/',
  '/app/a%2Fb/',
  '/_simulator/main.ts',
  '/js/missing.js',
  '/_stage/x',
])('%s is nothing', async (path) => {
  const { status, body } = await stage.ask(path);
  expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
});

test.each([
  ['/app', '/app/'],
  ['/app/one', '/app/one/'],
])('%s leads to %s', async (from, to) => {
  const { status, headers } = await stage.ask(from);
  expect([status, headers.location]).toEqual([302, to]);
});

const policyOf = async (path: string): Promise<string> =>
  String((await stage.ask(path)).headers['content-security-policy']);

test('only the glass may make scripts from text, and nobody loads anything from elsewhere', async () => {
  for (const path of ['/', '/phone']) {
    const policy = await policyOf(path);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("default-src 'none';");
  }
  expect(await policyOf('/_simulator/glass.html')).toContain("script-src 'self' 'unsafe-eval';");
  for (const path of ['/app/', '/app/one/']) expect(await policyOf(path)).toContain("script-src 'self';");
});

test('on a phone the first script of the browser app gives it its own storage; alone it is as it was built', async () => {
  const first = /<script src="([^"]+)"/;
  expect((await stage.ask('/app/one/')).text.match(first)?.[1]).toBe('/_simulator/own-storage.js');
  expect((await stage.ask('/app/')).text.match(first)?.[1]).toBe('/js/app.js');
});

test('the mini-program is read anew when it was built anew, and half a build is refused in words', async () => {
  const file = join(stage.weappDir, 'pages/home/index.wxml');
  writeFileSync(file, '<view>another home</view>');
  expect((await stage.ask('/_simulator/package.json')).body.templates).toContain('another home');
  writeFileSync(file, '<view>');
  const broken = await stage.ask('/_simulator/package.json');
  expect([broken.status, broken.body.code]).toEqual([503, 'PACKAGE_UNREADABLE']);
  expect(broken.body.detail).toContain('pages/home/index.wxml');
  writeFileSync(file, '<view>home</view>');
  const config = join(stage.weappDir, 'app.json');
  rmSync(config);
  expect((await stage.ask('/_simulator/package.json')).body.code).toBe('PACKAGE_UNREADABLE');
  writeFileSync(config, '{"pages":["pages/home/index"]}');
  expect((await stage.ask('/_simulator/package.json')).status).toBe(200);
});

test('a browser app that was never built says so, with a way on', async () => {
  const bare = await openStage({ h5Dir: join(stage.weappDir, 'nowhere') });
  const { status, text } = await bare.ask('/app/one/');
  expect(status).toBe(503);
  expect(text).toContain('网页版还没有构建好');
  expect(text).toContain('重新打开');
});
