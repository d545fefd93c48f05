import type { Page } from 'playwright-core';
import { faultsBesideCuts, oneStage } from './support/one-stage';
import { arriveAt, DESK, followOn, glassOf, isOver, PATIENCE, press, stepIs } from './support/stage-guide';

const stage = oneStage();

const begin = async (title: string): Promise<{ page: Page; faults: readonly string[] }> => {
  const { page, faults } = await stage.open(DESK);
  await press(page, `开始 ${title}`);
  return { page, faults };
};

test('the killed bureau: a phone says so and is not blank, the stage shows how to start it, and all goes on', async () => {
  const { page, faults } = await begin('医保系统断电：重启以后一分不差');
  await stepIs(page, 1);
  await arriveAt(glassOf(page, '职工'), /^您好，高/);
  await press(page, '结算');
  await stepIs(page, 2);
  await press(page, '断电');
  await stepIs(page, 3);
  await page.getByText('断电了：手机和终端得不到答复，账都在').first().waitFor(PATIENCE);
  await glassOf(page, '职工').getByText('共济管理', { exact: true }).click(PATIENCE);
  await arriveAt(glassOf(page, '职工'), /没有收到|连不上|网络/);
  await press(page, '启动医保系统');
  await followOn(page, '职工', 4);
  await followOn(page, '长辈', 5);
  await isOver(page);
  expect(faultsBesideCuts(faults)).toEqual([]);
  await page.context().close();
}, 240_000);
