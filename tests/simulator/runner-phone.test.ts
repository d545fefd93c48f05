import {
  appFiles,
  type Files,
  hears,
  hush,
  openTiny,
  pageFiles,
  press,
  type RunnerPhone,
  serve,
  until,
} from './support/runner';

const deeds = {
  modal:
    "wx.showModal({ title: '要继续吗', content: '钱还没有动' }).then(({ confirm }) => console.log('modal ' + confirm))",
  long: "wx.showModal({ title: 't', confirmText: '五个字太长' }).catch(({ errMsg }) => console.log(errMsg))",
  sheet:
    "wx.showActionSheet({ itemList: ['父亲', '母亲'] }).then(({ tapIndex }) => console.log('sheet ' + tapIndex), ({ errMsg }) => console.log(errMsg))",
  toast: "wx.showToast({ title: '好了', duration: 300 })",
  copy: "wx.setClipboardData({ data: '7' }).then(() => console.log('copied'), ({ errMsg }) => console.log(errMsg))",
  done: 'wx.stopPullDownRefresh()',
  other: "wx.switchTab({ url: '/pages/b/b' })",
  deep: "wx.navigateTo({ url: '/pages/c/c?n=1' })",
} as const;

const words = [
  `onShareAppMessage({ from }) { console.log('share ' + from); return { title: '一张卡片', path: 'pages/c/c?n=3' }; }`,
  `onPullDownRefresh() { console.log('pulled'); }`,
  `onReachBottom() { console.log('end'); }`,
];
const told = (name: string) =>
  `onLoad({ n }) { console.log('${name} load ' + n + ' ' + wx.getEnterOptionsSync().scene); }, onShow() { console.log('${name} show'); }, onHide() { console.log('${name} hide'); }, onUnload() { console.log('${name} unload'); }`;
const script = (name: string) =>
  `Page({ ${[told(name), ...words, ...Object.entries(deeds).map(([deed, work]) => `${deed}() { ${work}; }`)].join(',\n')} });`;
const wxml = `${Object.keys(deeds)
  .map((deed) => `<view bindtap="${deed}">${deed}</view>`)
  .join('')}<button open-type="share">share it</button><view style="height:1600px"></view>`;

const files: Files = {
  ...appFiles(['pages/a/a', 'pages/b/b', 'pages/c/c'], 'App({})', {
    darkmode: true,
    tabBar: {
      color: '#46534e',
      selectedColor: '#075e54',
      list: [
        { pagePath: 'pages/a/a', text: '首页' },
        { pagePath: 'pages/b/b', text: '我的' },
      ],
    },
  }),
  ...pageFiles('pages/a/a', wxml, script('a'), { enablePullDownRefresh: true, onReachBottomDistance: 100 }),
  ...pageFiles('pages/b/b', wxml, script('b')),
  ...pageFiles('pages/c/c', wxml, 'Page({})'),
};

const dialog = (phone: RunnerPhone) => phone.page.getByRole('dialog');

test('a modal takes the keyboard, can be left by it, and gives it back', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'modal');
  await dialog(phone).waitFor();
  expect(await dialog(phone).evaluate((box) => box === document.activeElement)).toBe(true);
  for (const choice of await dialog(phone).getByRole('button').all())
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await phone.page.keyboard.press('Tab');
  await phone.page.keyboard.press('Tab');
  await phone.page.keyboard.press('Enter');
  await hears(phone, ['modal true']);
  await press(phone, 'modal');
  await dialog(phone).waitFor();
  await phone.page.keyboard.press('Escape');
  await hears(phone, ['modal false']);
  await press(phone, 'long');
  await hears(phone, ['showModal:fail confirmText length should not larger than 4 Chinese characters']);
  expect(await phone.troubles()).toEqual([]);
});

test('an action sheet gives its row or says that it was cancelled; a toast goes by itself', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'sheet');
  await dialog(phone).getByRole('button', { name: '母亲' }).click();
  await press(phone, 'sheet');
  await dialog(phone).getByRole('button', { name: '取消' }).click();
  await hears(phone, ['sheet 1', 'showActionSheet:fail cancel']);
  await press(phone, 'toast');
  await phone.page.getByRole('status').getByText('好了').waitFor();
  await phone.page.getByText('好了').waitFor({ state: 'detached' });
});

test('the tab bar turns to its pages and keeps them alive', async () => {
  const phone = await openTiny(files);
  await hears(phone, ['a load undefined 1001', 'a show']);
  const tab = (name: string) => phone.page.getByRole('navigation').getByRole('button', { name });
  await tab('我的').click();
  await hears(phone, ['a hide', 'b load undefined 1001', 'b show']);
  expect(await tab('我的').getAttribute('aria-current')).toBe('page');
  expect((await tab('首页').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await tab('首页').click();
  await hears(phone, ['b hide', 'a show']);
  await press(phone, 'deep');
  await hears(phone, ['a hide']);
  await phone.page.getByRole('navigation').waitFor({ state: 'hidden' });
  await phone.page.getByRole('button', { name: '返回' }).click();
  await hears(phone, ['a show']);
  await press(phone, 'other');
  await hears(phone, ['a hide', 'b show']);
});

test('only a page that allows it is pulled down, and it is refreshed once until it says it is done', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  const refresh = phone.page.getByRole('button', { name: '刷新' });
  await refresh.click();
  await refresh.click();
  await hears(phone, ['pulled']);
  await phone.glass.getByText('正在刷新').waitFor();
  await press(phone, 'done');
  await phone.glass.getByText('正在刷新').waitFor({ state: 'detached' });
  await phone.page.mouse.move(200, 500);
  await phone.page.mouse.down();
  await phone.page.mouse.move(200, 640);
  await phone.page.mouse.up();
  await hears(phone, ['pulled']);
  await press(phone, 'done');
  await press(phone, 'other');
  await hush(phone);
  expect(await refresh.isVisible()).toBe(false);
  await phone.page.evaluate(() => window.gongjiFrame?.pullDown());
  await hush(phone);
  expect(await phone.glass.getByText('正在刷新').count()).toBe(0);
});

test('the end of a page is told once each time it comes near', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  // A browser tells of scrolling once a frame: each move is given two.
  const scroll = (to: number) =>
    phone.glass.locator('body').evaluate(async (_, y) => {
      window.scrollTo(0, y);
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, to);
  await scroll(9_999);
  await scroll(9_990);
  await hears(phone, ['end']);
  await scroll(0);
  await scroll(9_999);
  await hears(phone, ['end']);
});

test('a card from one phone opens on another, running or not, as from a chat', async () => {
  const open = await serve(files);
  const [mine, theirs] = [await open({ phone: 'one' }), await open({ phone: 'two' })];
  await hush(mine);
  await mine.page.getByRole('button', { name: '转发' }).click();
  await press(mine, 'share it');
  await hears(mine, ['share menu', 'share button']);
  await hush(theirs);
  const card = { title: '一张卡片', path: '/pages/b/b?n=3' };
  await theirs.page.evaluate((given) => window.gongjiFrame?.openCard(given), card);
  await hears(theirs, ['a hide', 'a unload', 'b load 3 1007', 'b show']);
  await theirs.page.evaluate((given) => {
    window.gongjiFrame?.restart();
    window.gongjiFrame?.openCard(given);
  }, card);
  await hears(theirs, ['b load 3 1007', 'b show']);
});

test('another text size asks to open the mini-program again, another theme does not', async () => {
  const phone = await openTiny({
    ...files,
    'app.wxss': '@media (prefers-color-scheme: dark) { page { background: #101715; } }',
  });
  const use = (theme: 'light' | 'dark', textScale: number) =>
    phone.page.evaluate(([mode, scale]) => window.gongjiFrame?.use({ theme: mode, textScale: scale }), [
      theme,
      textScale,
    ] as const);
  const background = () => phone.glass.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await use('dark', 1);
  await until(background, 'rgb(16, 23, 21)');
  expect(await phone.page.locator('.phone-note').count()).toBe(0);
  await use('dark', 1.4);
  await phone.page.getByText('字号已改，重新打开小程序后生效。').waitFor();
  const scale = () =>
    phone.glass.locator('body').evaluate(() => new URLSearchParams(window.location.search).get('text'));
  await phone.page.getByRole('button', { name: '重新打开' }).click();
  await until(scale, '1.4');
  await phone.glass.getByText('modal').waitFor();
  await until(background, 'rgb(16, 23, 21)');
});

test('WeChat asks before the clipboard is touched: a no fails and is asked again, a yes is kept', async () => {
  const phone = await openTiny(files);
  await hush(phone);
  await press(phone, 'copy');
  await dialog(phone).getByRole('button', { name: '拒绝' }).click();
  await hears(phone, ['setClipboardData:fail privacy permission is not authorized']);
  await press(phone, 'copy');
  await dialog(phone).getByRole('button', { name: '同意' }).click();
  await hears(phone, ['copied']);
  await phone.page.reload();
  await hush(phone);
  await press(phone, 'copy');
  await hears(phone, ['copied']);
});
