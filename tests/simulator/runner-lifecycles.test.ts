import { appFiles, hears, hush, openTiny, pageFiles, press, type RunnerPhone, until } from './support/runner';

const telling = (name: string, more = '') => `
const say = (what) => (options) => console.log('${name} ' + what + (options && options.id ? ' ' + options.id : ''));
Page({ onLoad: say('load'), onShow: say('show'), onReady: say('ready'), onHide: say('hide'), onUnload: say('unload'),
  to() { wx.navigateTo({ url: '/pages/b/b?id=7' }); }, over() { wx.redirectTo({ url: '../a/a?id=9' }); },
  back() { wx.navigateBack(); }, home() { wx.reLaunch({ url: '/pages/a/a' }); }, ${more} });`;

const app = `
const say = (what) => (options) => console.log('app ' + what + ' ' + JSON.stringify(options && options.scene));
App({ onLaunch: say('launch'), onShow: say('show'), onHide: say('hide'),
  onPageNotFound({ path, isEntryPage }) { console.log('app not found ' + path + ' ' + isEntryPage); },
  onError(words) { console.log('app error ' + words.split('\\n')[0]); },
  onUnhandledRejection({ reason }) { console.log('app rejection ' + reason.message); },
  onThemeChange({ theme }) { console.log('app theme ' + theme); } });`;

const buttons = ['to', 'over', 'back', 'home', 'deep', 'leaves', 'throws', 'rejects', 'nowhere']
  .map((name) => `<view bindtap="${name}">${name}</view>`)
  .join('');

const more = `
  deep() { const go = (left) => left && wx.navigateTo({ url: '/pages/b/b', complete: ({ errMsg }) => { console.log(errMsg); go(left - 1); } }); go(10); },
  leaves() { wx.redirectTo({ url: '../b/b?id=8' }); Promise.resolve().then(() => console.log('a still here')); },
  throws() { throw new Error('boom'); }, rejects() { Promise.reject(new Error('nobody cares')); },
  nowhere() { wx.navigateTo({ url: '/pages/none/none' }).catch(({ errMsg }) => console.log(errMsg)); }`;

const files = {
  ...appFiles(['pages/a/a', 'pages/b/b'], app, { darkmode: true }),
  ...pageFiles('pages/a/a', buttons, telling('a', more)),
  ...pageFiles('pages/b/b', buttons, telling('b')),
};

test('an app and its pages live through WeChat’s lifecycles in order, each told once', async () => {
  const phone = await openTiny(files, { open: '/pages/a/a?id=1' });
  await hears(phone, ['app launch 1001', 'app show 1001', 'a load 1', 'a show', 'a ready']);
  await press(phone, 'to');
  await hears(phone, ['a hide', 'b load 7', 'b show', 'b ready']);
  await press(phone, 'over');
  await hears(phone, ['b unload', 'a load 9', 'a show', 'a ready']);
  await press(phone, 'back');
  await hears(phone, ['a unload', 'a show']);
  await press(phone, 'to');
  await hush(phone);
  await press(phone, 'home');
  await hears(phone, ['b unload', 'a unload', 'a load', 'a show', 'a ready']);
  expect(await phone.routes()).toEqual(['pages/a/a']);
  expect(await phone.troubles()).toEqual([]);
});

test('a page that asks for another ends its own task first: the phone turns it from outside', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'leaves');
  await hears(phone, ['a still here', 'a unload', 'b load 8', 'b show', 'b ready']);
});

test('a phone that is put away and taken up tells page and app once each', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  const frame = () =>
    phone.page.evaluate(() => {
      const { gongjiFrame: own } = window;
      own?.putAway();
      own?.putAway();
      own?.takeUp();
      own?.takeUp();
    });
  await frame();
  await hears(phone, ['a hide', 'app hide undefined', 'app show 1001', 'a show']);
});

test('ten pages fit on one another and the eleventh is refused', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'deep');
  await until(
    () => phone.said.filter((line) => line.startsWith('navigateTo')),
    [...Array.from({ length: 9 }, () => 'navigateTo:ok'), 'navigateTo:fail page stack limit exceeded: 10'],
  );
  expect(await phone.routes()).toHaveLength(10);
  expect(await phone.kinds()).toEqual(['not-found']);
});

test('what is thrown or rejected is on record, and the app hears of it', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'throws');
  await press(phone, 'rejects');
  await hears(phone, ['app error Error: boom', 'app rejection nobody cares']);
  expect(await phone.kinds()).toEqual(['thrown', 'rejected']);
});

test('a page that is not there: on the way it fails, at the start the app is told and the glass says so', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'nowhere');
  await hears(phone, ['navigateTo:fail page "pages/none/none" is not found']);
  expect(await phone.kinds()).toEqual(['not-found']);
  const other = await openTiny(files, { open: '/pages/none/none' });
  await until(() => other.said.at(-1), 'app not found pages/none/none true');
  expect(await other.page.locator('.phone-failed p').textContent()).toBe('小程序里没有这一页。');
  await other.page.getByRole('button', { name: '重新打开' }).click();
  await other.glass.getByText('nowhere').waitFor();
  expect(await other.routes()).toEqual(['pages/a/a']);
});

test('another theme is told to the app once, and only where the package has a dark mode', async () => {
  const turnDark = (phone: RunnerPhone) =>
    phone.page.evaluate(() => window.gongjiFrame?.use({ theme: 'dark', textScale: 1 }));
  const phone = await openTiny(files);
  await hush(phone);
  await turnDark(phone);
  await turnDark(phone);
  await hears(phone, ['app theme dark']);
  const light = await openTiny({ ...files, 'app.json': '{"pages":["pages/a/a"]}' });
  await hush(light);
  await turnDark(light);
  await light.page.waitForTimeout(200);
  expect(light.said).toEqual([]);
});
