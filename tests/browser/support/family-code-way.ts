import { write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, drawSignature, press } from './walk';

interface Mother {
  readonly name: string;
  readonly idNumber: string;
}

/** A mother, from the national platform, adds her newborn by the birth certificate and comes to the code of the child. */
export async function addNewborn({ page, look }: Walker, mother: Mother): Promise<void> {
  await press(page, /^国家医保服务平台，/);
  await page.getByText('亲情账户不等于家庭共济。').first().waitFor();
  await look('national');
  await press(page, /^替家人出示医保码，/);
  await page.getByRole('button', { name: '添加家人' }).waitFor();
  await look('family-codes');
  await press(page, '添加家人');
  await page.getByRole('radio', { name: /^出生医学证明/ }).waitFor();
  await look('family-route');
  await press(page, /^出生医学证明/, 'radio');
  await press(page, '下一步');
  await arriveAt(page, '查询出生医学证明');
  await press(page, '子女', 'radio');
  await write(page, '母亲姓名', mother.name);
  await write(page, '母亲身份证号', mother.idNumber);
  await write(page, '出生医学证明编号', 'Z139900001');
  await look('family-form');
  await press(page, '查询');
  await arriveAt(page, '是这位家人吗');
  await look('family-found');
  await press(page, '是这位，继续');
  await arriveAt(page, '全文');
  await look('family-notice');
  await press(page, '我已阅读并同意', 'checkbox');
  await press(page, '我已阅读并同意');
  await arriveAt(page, '承诺内容');
  await drawSignature(page);
  await look('family-pledge');
  await press(page, '确认签名');
  await arriveAt(page, '请母亲刷脸确认');
  await look('family-confirm');
  await press(page, '模拟刷脸，继续');
  await arriveAt(page, '请核对');
  await look('family-check');
  await press(page, '添加账户');
  await arriveAt(page, '已添加');
  await look('family-result');
  await press(page, '出示医保码');
  await page.locator('.medical-code__digits').last().waitFor();
  await look('family-code');
}
