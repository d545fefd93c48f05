import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../support/open-parts';
import { pagesOf } from '../support/weapp/package';
import { NO_BUREAU, press, type RunnerPhone, serveFolder, until } from './support/runner';

/** The package as it was built; build it first. */
const dist = path.resolve(__dirname, '../../dist/weapp');

/** The real package with one thing spoilt. */
async function openSpoilt(spoil: (folder: string) => void, open = ''): Promise<RunnerPhone> {
  const folder = tempFolder().path;
  cpSync(dist, folder, { recursive: true });
  spoil(folder);
  return (await serveFolder(folder, NO_BUREAU))({ open });
}

const edit =
  (file: string, change: (text: string) => string) =>
  (folder: string): void => {
    const full = path.join(folder, file);
    const before = readFileSync(full, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing to spoil in ${file}.`);
    writeFileSync(full, after);
  };

const reachesSignIn = async (phone: RunnerPhone): Promise<boolean> => {
  await press(phone, '登录');
  return phone.page
    .waitForFunction(() => document.querySelector('.phone-title')?.textContent !== '共济', undefined, {
      timeout: 3_000,
    })
    .then(
      () => true,
      () => false,
    );
};

const home = 'pages/home/index';

test('the package as it is: home shows, a tap opens signing in, nothing is on record', async () => {
  const phone = await (await serveFolder(dist, NO_BUREAU))();
  expect(await reachesSignIn(phone)).toBe(true);
  expect(await phone.routes()).toEqual([home, 'pages/sign-in/start/index']);
  expect(await phone.troubles()).toEqual([]);
});

test('with bindtap renamed in base.wxml taps do nothing', async () => {
  const phone = await openSpoilt(edit('base.wxml', (text) => text.replaceAll('bindtap=', 'bindtip=')));
  expect(await reachesSignIn(phone)).toBe(false);
  expect(await phone.routes()).toEqual([home]);
});

test('with a page gone from app.json going there is on record', async () => {
  const phone = await openSpoilt(edit('app.json', (text) => text.replace('"start/index",', '')));
  expect(await reachesSignIn(phone)).toBe(false);
  expect((await phone.troubles())[0]).toMatchObject({
    kind: 'not-found',
    what: expect.stringContaining('page "pages/sign-in/start/index" is not found'),
  });
});

test('with a page’s script gone going there is on record, and the phone says so and opens again', async () => {
  const phone = await openSpoilt((folder) => rmSync(path.join(folder, 'pages/sign-in/start/index.js')));
  await press(phone, '登录');
  await phone.page.getByText('这一页没能显示出来').waitFor();
  expect((await phone.troubles())[0]).toMatchObject({
    kind: 'thrown',
    what: expect.stringContaining("module 'pages/sign-in/start/index.js' is not defined"),
  });
  await phone.page.getByRole('button', { name: '重新打开' }).click();
  await phone.glass.getByText('登录', { exact: true }).waitFor();
});

test('with base.wxml gone the phone does not stay blank', async () => {
  const phone = await openSpoilt(
    edit('pages/home/index.wxml', () => '<template is="taro_tmpl" data="{{root:root}}" />'),
  );
  await phone.page.getByText('这一页没能显示出来').waitFor({ timeout: 15_000 });
});

const atHome = (script: string) => edit(`${home}.js`, (text) => `${text};${script}`);

test('a handler that throws is on record', async () => {
  const throws = '$1.eh=function(){throw new Error("the handler broke")}';
  const phone = await openSpoilt(edit('taro.js', (text) => text.replace(/\b(\w+)\.eh=\w+\.\$r/, throws)));
  await press(phone, '登录');
  await until(async () => (await phone.troubles())[0]?.what.split('\n')[0], 'Error: the handler broke');
  expect(await phone.kinds()).toContain('thrown');
});

test('an interface the phone lacks is on record by its name', async () => {
  const phone = await openSpoilt(atHome('wx.scanCode({})'));
  const [first, second] = await phone.troubles();
  expect(first).toEqual({ kind: 'missing-api', what: 'wx.scanCode' });
  expect(second).toMatchObject({ kind: 'thrown', what: expect.stringContaining('wx.scanCode is not a function') });
});

test('a host outside the list is refused and on record', async () => {
  const phone = await openSpoilt(atHome('wx.request({ url: "https://elsewhere.example/v1" })'));
  await until(phone.troubles, [{ kind: 'not-allowed', what: 'wx.request https://elsewhere.example/v1' }]);
});

test('a component the phone does not draw is on record', async () => {
  const phone = await openSpoilt(
    edit('base.wxml', (text) => text.replaceAll('<view', '<movable-view').replaceAll('</view', '</movable-view')),
  );
  await until(async () => (await phone.troubles())[0], { kind: 'missing-component', what: '<movable-view>' });
});

test('setData on a page that is closed changes nothing and is counted', async () => {
  const late =
    'const only = () => getCurrentPages().at(-1); setTimeout(() => { const page = only(); wx.reLaunch({ url: "/pages/sign-in/start/index", success: () => page.setData({ late: 1 }) }); }, 300)';
  const phone = await openSpoilt(atHome(late));
  await until(phone.late, [{ route: home, bytes: 10 }]);
});

test('a package that throws at the start says so and can be opened again', async () => {
  const folder = tempFolder().path;
  cpSync(dist, folder, { recursive: true });
  edit('app.js', (text) => `throw new Error('no app today');${text}`)(folder);
  const phone = await (await serveFolder(folder, NO_BUREAU))();
  await phone.page.getByText('这部手机没能打开小程序').waitFor();
  expect(await phone.troubles()).toMatchObject([{ kind: 'thrown', what: expect.stringContaining('no app today') }]);
  cpSync(path.join(dist, 'app.js'), path.join(folder, 'app.js'));
  await phone.page.getByRole('button', { name: '重新打开' }).click();
  await phone.glass.getByText('登录', { exact: true }).waitFor();
});

test('every page of the package opens from a card, for nobody and without a line, and nothing is on record', async () => {
  const phone = await (await serveFolder(dist, NO_BUREAU))();
  const troubled: unknown[] = [];
  for (const route of pagesOf(dist)) {
    const before = (await phone.troubles()).length;
    await phone.page.evaluate((path) => window.gongjiFrame?.openCard({ title: '', path }), `/${route}`);
    await phone.page.waitForTimeout(250);
    const troubles = (await phone.troubles()).slice(before);
    const text = await phone.glass.locator('.glass-page:not([hidden])').textContent();
    if (troubles.length > 0 || text === '') troubled.push({ route, text, troubles });
  }
  expect(troubled).toEqual([]);
}, 120_000);
