import type { Walker } from './main-way';
import { arriveAt, goBack, press } from './walk';

/** From home to the statement. */
export async function openStatement({ page, look }: Walker): Promise<void> {
  await press(page, /^共济消费记录/);
  await arriveAt(page, /^2026.*月$/);
  await look('records');
  await press(page, /^对账单/);
  await arriveAt(page, '对账单');
  await page.getByText('第 1 页', { exact: true }).filter({ visible: true }).first().waitFor();
  await look('statement');
}

/** In the statement: chooses one answer of one question. */
export async function choose({ page, look }: Walker, what: string, answer: RegExp): Promise<void> {
  await press(page, `修改${what}`, 'link');
  await page.getByRole('radio', { name: '全部' }).waitFor();
  await press(page, answer, 'radio');
  await look(`statement-choose-${what}`);
  await press(page, '看这些');
  await arriveAt(page, '对账单');
}

/** From the statement: the chart with its table, and back. */
export async function lookAtMonths({ page, look }: Walker): Promise<void> {
  await press(page, /^按月看/);
  await arriveAt(page, '每月用了多少');
  await arriveAt(page, '表格');
  await look('months');
  await goBack(page);
  await arriveAt(page, '对账单');
}

/** From the statement: makes the sheet, takes it the way the device gives it, and back. */
export async function prepareSheet({ page, look }: Walker): Promise<void> {
  await press(page, /^导出表格/);
  await press(page, '准备表格');
  await page
    .getByText(/^准备好了/)
    .first()
    .waitFor();
  await look('statement-sheet');
  await press(page, /^(保存到这台设备|发给微信好友)$/);
  await page
    .getByText(/^已经(保存|发出)$/)
    .first()
    .waitFor();
  await goBack(page);
  await arriveAt(page, '对账单');
}

/** From the statement to the paper of the newest settlement of a place. */
export async function openPaper({ page, look }: Walker, row: RegExp): Promise<void> {
  await press(page, row);
  await arriveAt(page, '这笔钱谁付的');
  await look('record');
  await press(page, /^结算单/);
  await arriveAt(page, '医疗费用结算单');
  await look('settlement-paper');
}
