import { readNotice, sign } from './add-steps';
import { leaveForm, write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, press, type RelativeTyped, rowsIn, signInAs } from './walk';

/** The personnel office hands in a relative of one of its people. */
export async function handIn(
  { page, look }: Walker,
  employer: string,
  employee: RegExp,
  relative: RelativeTyped,
): Promise<void> {
  await press(page, employer);
  await page.getByRole('button', { name: '提交给职工确认' }).waitFor();
  await press(page, employee, 'radio');
  await write(page, '亲属姓名', relative.name);
  await write(page, '亲属证件号码', relative.idNumber);
  await press(page, relative.relation, 'radio');
  if ((await page.getByText('元').count()) > 0) throw new Error('The employer reads of an amount.');
  await look('office');
  await press(page, '提交给职工确认');
  await arriveAt(page, '请核对');
  const rows = await rowsIn(page);
  const isToldOf = (part: string) => rows.some((row) => row.includes(part));
  if (![relative.name, relative.relation].every(isToldOf)) throw new Error('What is handed in is not what is shown.');
  await look('office-check');
  await press(page, '确认提交');
  await page.getByText('已提交，等职工确认').first().waitFor();
  await look('office-sent');
}

/** From the sign-in to what the employer handed in. */
export async function readApplication({ page, look }: Walker, employee: string): Promise<void> {
  await signInAs(page, employee);
  await page.getByRole('heading', { name: '单位替您提交了家庭共济申请' }).waitFor();
  await look('home');
  await press(page, '查看并处理');
  await arriveAt(page, '单位替您提交的申请');
  await look('application');
}

/** 山西: the notice, a ceiling, the pledge, the check. */
export async function confirmApplication(walker: Walker, ceilingYuan: string): Promise<void> {
  const { page, look } = walker;
  await press(page, '去看告知书');
  await readNotice(walker, '已阅读家庭成员添加告知书', '我已阅读并同意');
  await arriveAt(page, '填写授权内容');
  await write(page, '单次最高支付额度（元）', ceilingYuan);
  await look('application-terms');
  await leaveForm(page);
  await sign(walker);
  await arriveAt(page, '请再读一遍');
  await look('application-review');
  await press(page, '没有问题，下一步');
  await arriveAt(page, '请核对');
  await look('application-check');
  await press(page, '确认，绑定这位亲属');
  await arriveAt(page, /^已(绑定|添加)$/);
  await look('application-result');
}

export async function declineApplication({ page, look }: Walker): Promise<void> {
  await press(page, '不同意');
  await page.getByRole('dialog', { name: '不同意这份申请？' }).waitFor();
  await look('application-declining');
  await press(page, '不同意，不绑定');
  await arriveAt(page, '已回复不同意');
  await look('application-declined');
}
