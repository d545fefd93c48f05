import type { Page } from 'playwright-core';
import { oneStage } from './support/one-stage';
import { arriveAt, glassOf, PATIENCE, press, stepIs } from './support/stage-guide';

const stage = oneStage();

/** These words, with or without what keeps the parts of a day on one line. */
const loosely = (words: string): RegExp =>
  new RegExp([...words].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('\u2060?'));

const says = (page: Page, words: string | RegExp): Promise<void> =>
  page
    .getByText(typeof words === 'string' ? loosely(words) : words)
    .first()
    .waitFor(PATIENCE);

const openTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click(PATIENCE);

test('a scenario that was started is skipped through or left at any step, and the phones stay as they are', async () => {
  const { page } = await stage.open();
  await press(page, /^开始 河北/);
  await stepIs(page, 1);
  await arriveAt(glassOf(page, '职工'), /^您好，王/);
  for (const step of [2, 3, 4, 5]) {
    await press(page, '跳过');
    await stepIs(page, step);
  }
  await press(page, '停止');
  await says(page, '场景停了');
  await arriveAt(glassOf(page, '职工'), /^您好，王/);
  await page.getByText(/^第 \d 步/).waitFor({ state: 'detached' });
  await page.context().close();
}, 240_000);

test('every fault of a line can be switched off again', async () => {
  const { page } = await stage.open();
  await openTab(page, '故障');
  for (const fault of ['丢掉下一次答复', '线路很慢', '没有网络']) {
    await press(page, fault);
    await page.getByRole('button', { name: `✓ ${fault}`, pressed: true }).waitFor(PATIENCE);
    await press(page, '线路正常');
    await page.getByRole('button', { name: `✓ ${fault}` }).waitFor({ ...PATIENCE, state: 'detached' });
  }
  await page.context().close();
}, 240_000);

test('a reset asks first, can be called off, and tells when the world began again', async () => {
  const { page } = await stage.open();
  await openTab(page, '时钟');
  await press(page, '过 1 天');
  await says(page, '现在是 2026年11月23日 09:00');
  await openTab(page, '重置');
  await press(page, '全部重置');
  await press(page, '不重置');
  await openTab(page, '时钟');
  await says(page, '2026年11月23日');
  await openTab(page, '重置');
  await press(page, '全部重置');
  await press(page, '确定重置');
  await says(page, '已经重置，现在是 2026年11月22日 09:00');
  await page.context().close();
}, 240_000);

test('a phone that could not open says so and opens at the second try', async () => {
  const { page } = await stage.open();
  await arriveAt(glassOf(page, '职工'), '登录');
  await page.route('**/_simulator/package.json', (route) => route.fulfill({ status: 503, body: '' }));
  const phone = page.getByRole('region', { name: /^职工的手机/ });
  await phone.getByRole('button', { name: '重新打开' }).first().click(PATIENCE);
  const alert = phone.getByRole('alert');
  await alert.getByText('这部手机没能打开小程序。').waitFor(PATIENCE);
  await page.unroute('**/_simulator/package.json');
  await alert.getByRole('button', { name: '重新打开' }).click(PATIENCE);
  await arriveAt(glassOf(page, '职工'), '登录');
  await page.context().close();
}, 240_000);

test('when the stage’s own server is gone the page says so and stays', async () => {
  const { page } = await stage.open();
  await arriveAt(glassOf(page, '职工'), '登录');
  await stage.stop();
  await says(page, '演示服务器没有回答，请看看它是否还开着。');
  await page.getByRole('heading', { name: '共济演示台' }).waitFor();
  await page.context().close();
}, 240_000);
