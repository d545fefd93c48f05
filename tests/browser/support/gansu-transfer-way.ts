import { pressInForm, write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, press, rowsIn, signInAs } from './walk';

/** 米兰 of 甘肃, who shares with her father already, moves ¥300 to him. Answers what stands on the result. */
export async function transferInGansu({ page, look }: Walker): Promise<string[]> {
  await signInAs(page, '米兰');
  await press(page, /^家庭共济管理，/);
  await arriveAt(page, '家庭共济管理');
  await look('gansu-relatives');
  await press(page, /^米\*（父母）/);
  await arriveAt(page, /^米\*/);
  await look('gansu-member');
  await press(page, /^家庭共济划拨，/);
  await arriveAt(page, /家庭共济告知书/);
  await look('gansu-notice');
  await press(page, '我已阅读以上内容，并且同意', 'checkbox');
  await press(page, '我已阅读并同意');
  await arriveAt(page, '成员信息');
  await page.getByText('这位成员的信息已经有了，不用再填。').first().waitFor();
  await look('gansu-payee-known');
  await press(page, '下一步');
  await arriveAt(page, '划拨信息');
  await write(page, '划拨金额（元）', '1500.01');
  await pressInForm(page, '获取验证码');
  await look('gansu-money-refused');
  await write(page, '划拨金额（元）', '300');
  await pressInForm(page, '获取验证码');
  await press(page, /^填入 \d{6}$/);
  await look('gansu-money');
  await press(page, '下一步');
  await arriveAt(page, '请核对');
  await look('gansu-check');
  await press(page, '确认划拨');
  await arriveAt(page, '已划拨');
  await look('gansu-result');
  return rowsIn(page);
}
