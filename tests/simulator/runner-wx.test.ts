import { appFiles, hears, hush, openTiny, pageFiles, serve, until } from './support/runner';
import { BUREAU_NAME } from './support/stage';

const running = (script: string) => ({
  ...appFiles(['pages/a/a']),
  ...pageFiles('pages/a/a', '<view id="box" style="width:375rpx">here</view>', `Page({ onReady() { ${script} } })`),
});

test('each phone keeps its own, values come back as they were, and nothing kept is an empty text', async () => {
  const open = await serve(
    running(`console.log(JSON.stringify(wx.getStorageSync('kept'))); wx.setStorageSync('kept', { at: 1, name: '王' });
      console.log(JSON.stringify(wx.getStorageSync('kept')), wx.getStorageInfoSync().keys.join());
      wx.getStorage({ key: 'none', fail: ({ errMsg }) => console.log(errMsg) });`),
  );
  const one = await open({ phone: 'one' });
  const said = ['""', '{"at":1,"name":"王"} kept', 'getStorage:fail data not found'];
  await hears(one, said);
  await one.page.reload();
  await hears(one, ['{"at":1,"name":"王"}', ...said.slice(1)]);
  const address = new URL(one.page.url());
  address.searchParams.set('phone', 'two');
  await one.page.goto(address.href);
  await hears(one, said);
});

test('one value holds at most a megabyte, by bytes', async () => {
  const keep = (bytes: number) =>
    `try { wx.setStorageSync('k', '王'.repeat(${(bytes - 14) / 3})); console.log('kept'); } catch (error) { console.log(error.message); }`;
  const most = 1024 * 1024;
  // {"value":"…"} is twelve bytes around the text; 王 is three.
  const fits = Math.floor((most - 12) / 3) * 3 + 14;
  const phone = await openTiny(running(`${keep(fits)} ${keep(fits + 3)}`));
  await hears(phone, ['kept', 'setStorageSync:fail entry size limit reached']);
});

test('a phone keeps ten megabytes at most, and says so', async () => {
  const phone = await openTiny(
    running(
      `try { for (let at = 0; at < 11; at += 1) { wx.setStorageSync('k' + at, '0'.repeat(1000000)); console.log(at); } } catch (error) { console.log(error.message); }`,
    ),
  );
  await hush(phone);
  const last = await phone.glass.locator('body').evaluate(() => Object.keys(localStorage).length);
  // A browser may give less than WeChat does; either way the package is told.
  expect(last).toBeLessThanOrEqual(10);
  expect(last).toBeGreaterThanOrEqual(4);
  expect(await phone.troubles()).toEqual([]);
});

test('wx.request sends no PATCH, as WeChat’s does not', async () => {
  const asked = `wx.request({ url: '${BUREAU_NAME}/v1/x', method: 'PATCH', fail: ({ errMsg }) => console.log(errMsg) });`;
  const phone = await openTiny(running(asked));
  await hears(phone, ['request:fail method invalid']);
  expect(await phone.kinds()).toEqual(['not-allowed']);
});

test('wx.request goes to the bureau alone; data goes where WeChat puts it', async () => {
  const asked = (more: string) =>
    `wx.request({ url: '${BUREAU_NAME}/v1/x?a=1', ${more}, success: ({ statusCode, data }) => console.log(statusCode, data.method, data.url, data.type, data.text) });`;
  const phone = await openTiny(running(asked("data: { b: '王' }")));
  await hears(phone, ['200 GET /v1/x?a=1&b=%E7%8E%8B application/json ']);
  const json = await openTiny(running(asked("method: 'POST', data: { b: 2 }")));
  await hears(json, ['200 POST /v1/x?a=1 application/json {"b":2}']);
  const form = await openTiny(
    running(asked("method: 'POST', header: { 'content-type': 'application/x-www-form-urlencoded' }, data: { b: 2 }")),
  );
  await hears(form, ['200 POST /v1/x?a=1 application/x-www-form-urlencoded b=2']);
  const failing = (url: string) => `wx.request({ url: '${url}', fail: ({ errMsg }) => console.log(errMsg) });`;
  const away = await openTiny(running(failing('https://elsewhere.example/')));
  await hears(away, ['request:fail url not in domain list']);
  await until(away.kinds, ['not-allowed']);
  const nowhere = await openTiny(running(failing('/v1/x')));
  await hears(nowhere, ['request:fail invalid url']);
});

test('what a callback throws is on record', async () => {
  const phone = await openTiny(
    running(`wx.request({ url: '${BUREAU_NAME}/v1/x', success() { throw new Error('in success'); } });`),
  );
  await until(async () => (await phone.troubles())[0]?.what.split('\n')[0], 'Error: in success');
});

test('asking for what this phone lacks is on record by name, wherever it is asked', async () => {
  const script = `wx.nothing; wx.request({ url: '${BUREAU_NAME}/' }).onChunkReceived; wx.createSelectorQuery().select('#box').fields; wx.canIUse('alsoNothing'); wx.env;`;
  const phone = await openTiny(running(script));
  await until(phone.troubles, [
    { kind: 'missing-api', what: 'wx.nothing' },
    { kind: 'missing-api', what: 'RequestTask.onChunkReceived' },
    { kind: 'missing-api', what: 'NodesRef.fields' },
  ]);
});

test('a browser’s own things are hidden from the package, and lengths in rpx follow the glass', async () => {
  const phone = await openTiny(
    running(`console.log(typeof window, typeof document, typeof fetch, typeof localStorage, typeof crypto);
      wx.createSelectorQuery().select('#box').boundingClientRect(({ width }) => console.log(width)).exec();
      console.log(wx.getAppBaseInfo().fontSizeScaleFactor, wx.getSystemInfoSync().theme);`),
    { text: '1.4', theme: 'dark' },
  );
  await hears(phone, ['undefined undefined undefined undefined undefined', '187.5', '1.4 light']);
});

test('what the package calls an error on its console is on record', async () => {
  const phone = await openTiny(running(`console.error('not good', 7);`));
  await until(phone.troubles, [{ kind: 'console', what: 'not good 7' }]);
});

test('a file of the app’s own folder is written and sent, any other is not', async () => {
  const phone = await openTiny(
    running(`const write = (filePath) => wx.getFileSystemManager().writeFile({ filePath, data: 'a',
        success: ({ errMsg }) => console.log(errMsg), fail: ({ errMsg }) => console.log(errMsg) });
      const own = wx.env.USER_DATA_PATH + '/a.csv';
      wx.shareFileMessage({ filePath: own, fail: ({ errMsg }) => console.log(errMsg) });
      write('/a.csv'); write(own);
      wx.shareFileMessage({ filePath: own, success: ({ errMsg }) => console.log(errMsg) });`),
  );
  await hears(phone, [
    'shareFileMessage:fail file not found',
    'writeFile:fail permission denied',
    'writeFile:ok',
    'shareFileMessage:ok',
  ]);
});
