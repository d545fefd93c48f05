import type { Locator, Page } from 'playwright-core';
import { billOf } from '../simulator/support/bills';
import { askAt } from '../simulator/support/stage';
import { oneStage } from './support/one-stage';
import { arriveAt, frameOf, glassOf, PATIENCE, press, type Role, stepIs } from './support/stage-guide';

const stage = oneStage();

const person = (page: Page, role: Role): Locator => frameOf(page, role).getByLabel('人物');

const seatWangFang = async (page: Page, role: Role): Promise<void> => {
  await person(page, role).selectOption('wang-fang', PATIENCE);
  await arriveAt(glassOf(page, role), /^您好，王/);
};

const tap = (page: Page, role: Role, words: string): Promise<void> =>
  glassOf(page, role).getByText(words, { exact: true }).filter({ visible: true }).last().click(PATIENCE);

/** Counts on the glass how often the phone was put away from now on. */
const countAway = (page: Page, role: Role): Promise<void> =>
  glassOf(page, role)
    .locator('body')
    .evaluate((body) => {
      window.addEventListener('message', ({ data }) => {
        if (data.kind === 'HIDE') body.dataset.away = String(Number(body.dataset.away ?? 0) + 1);
      });
    });

const awayOf = (page: Page, role: Role): Promise<string | null> =>
  glassOf(page, role).locator('body').getAttribute('data-away');

/** A bill that no phone of the stage knows of. */
const settle = (key: string) => askAt(stage.origin(), '/v1/settlements', billOf(key));

test('what happens elsewhere shows on a phone by itself, and a form that is being filled in is left alone', async () => {
  const { page, faults } = await stage.open();
  await seatWangFang(page, '职工');
  await seatWangFang(page, '长辈');
  await tap(page, '职工', '添加我的亲属');
  await tap(page, '职工', '父母');
  const name = glassOf(page, '职工').locator('input').filter({ visible: true }).first();
  await name.fill('刘桂');
  await tap(page, '长辈', '共济消费记录');
  await arriveAt(glassOf(page, '长辈'), '共济消费记录');
  const rows = glassOf(page, '长辈').locator('.g-row').filter({ visible: true });
  // The person turns to the console: both phones lie on the table.
  await page.getByRole('tab', { name: '账本' }).click(PATIENCE);
  await countAway(page, '职工');
  const before = await rows.count();
  expect((await settle('seen-by-itself-1')).status).toBe(201);
  await rows.nth(before).waitFor(PATIENCE);
  expect([await name.inputValue(), await awayOf(page, '职工')]).toEqual(['刘桂', null]);
  await name.fill('');
  await page.getByRole('tab', { name: '短信' }).click(PATIENCE);
  await glassOf(page, '职工').locator('body[data-away="1"]').waitFor(PATIENCE);
  expect(faults).toEqual([]);
  await page.context().close();
}, 240_000);

test('the phone under somebody’s finger asks anew only when it is left', async () => {
  const { page } = await stage.open();
  await seatWangFang(page, '长辈');
  await seatWangFang(page, '职工');
  await tap(page, '职工', '共济消费记录');
  await arriveAt(glassOf(page, '职工'), '共济消费记录');
  const rows = glassOf(page, '职工').locator('.g-row').filter({ visible: true });
  await countAway(page, '职工');
  await countAway(page, '长辈');
  const before = await rows.count();
  await settle('seen-when-left-1');
  await glassOf(page, '长辈').locator('body[data-away]').waitFor(PATIENCE);
  expect(await awayOf(page, '职工')).toBeNull();
  await page.getByRole('tab', { name: '短信' }).click(PATIENCE);
  await rows.nth(before).waitFor(PATIENCE);
  await page.context().close();
}, 240_000);

test('a reset from elsewhere before any money has moved ends the scenario in words, and its people are signed in anew', async () => {
  const { page } = await stage.open();
  await press(page, /^开始 河北/);
  await stepIs(page, 1);
  await arriveAt(glassOf(page, '职工'), /^您好，王/);
  await askAt(stage.origin(), '/_demo/reset', { method: 'POST', json: {} });
  await page.getByText('医保系统重置了，场景到此为止').waitFor(PATIENCE);
  for (const role of ['职工', '长辈'] as const)
    await frameOf(page, role).getByText('医保系统重置了，手机重新打开。').waitFor(PATIENCE);
  await arriveAt(glassOf(page, '职工'), /^您好，王/);
  await arriveAt(glassOf(page, '长辈'), /^您好，刘/);
  await page.context().close();
}, 240_000);

test('a reset by the operator ends a scenario with what is true, and no scenario where there was none', async () => {
  const { page } = await stage.open();
  await press(page, /^开始 河北/);
  await stepIs(page, 1);
  await page.getByRole('tab', { name: '重置' }).click(PATIENCE);
  await press(page, '全部重置');
  await press(page, '确定重置');
  const bar = page.getByRole('region', { name: '正在进行' });
  await bar.getByText('医保系统重置了，场景到此为止').waitFor(PATIENCE);
  await page.reload();
  await bar.getByText('第一次来').waitFor(PATIENCE);
  await page.getByRole('tab', { name: '重置' }).click(PATIENCE);
  await press(page, '全部重置');
  await press(page, '确定重置');
  await page.getByText('已经重置，现在是').waitFor(PATIENCE);
  await bar.getByText('第一次来').waitFor(PATIENCE);
  await page.context().close();
}, 240_000);

test('what the package did wrong is told on its own phone, and the next life begins without', async () => {
  const { page } = await stage.open();
  await arriveAt(glassOf(page, '职工'), '登录');
  await glassOf(page, '职工')
    .locator('body')
    .evaluate(() => void setTimeout(() => Promise.reject(new Error('the page fell over'))));
  const record = frameOf(page, '职工').getByText('这部手机有 1 条记录');
  await record.click(PATIENCE);
  await frameOf(page, '职工').getByText('the page fell over').waitFor(PATIENCE);
  expect(
    await frameOf(page, '长辈')
      .getByText(/条记录/)
      .count(),
  ).toBe(0);
  await frameOf(page, '职工').getByRole('button', { name: '重新打开' }).first().click(PATIENCE);
  await record.waitFor({ ...PATIENCE, state: 'detached' });
  await page.context().close();
}, 240_000);

test('looking through another region’s names signs nobody out, in the words either', async () => {
  const { page } = await stage.open();
  await seatWangFang(page, '职工');
  await frameOf(page, '职工').getByLabel('地区').selectOption('guangdong', PATIENCE);
  expect(await person(page, '职工').locator('option:checked').textContent()).toBe('请选择（现在是王芳）');
  await frameOf(page, '职工').getByRole('heading', { name: '职工的手机 · 王芳' }).waitFor(PATIENCE);
  await person(page, '职工').selectOption('不登录', PATIENCE);
  await frameOf(page, '职工').getByRole('heading', { name: '职工的手机 · 没有登录' }).waitFor(PATIENCE);
  await page.context().close();
}, 240_000);
