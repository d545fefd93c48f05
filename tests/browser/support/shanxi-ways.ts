import { leaveForm, write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, press } from './walk';

/** 山西, from one relative: another ceiling. */
export async function changeCeiling({ page, look }: Walker, yuan: string): Promise<void> {
  await press(page, '信息变更');
  await arriveAt(page, '信息变更');
  await write(page, '单次最高支付额度（元）', yuan);
  await look('terms');
  await leaveForm(page);
  await arriveAt(page, '请核对改动');
  await look('terms-check');
  await press(page, '确认修改');
  await arriveAt(page, '已修改');
  await look('terms-result');
}

/** 山西, from one relative: the premium on a pledge, and the certificate of it. */
export async function payOnPledge({ page, look }: Walker, masked: RegExp): Promise<void> {
  await press(page, /^家庭共济缴费/);
  await press(page, masked, 'radio');
  await look('pay-person');
  await press(page, '下一步');
  await page.getByText('请不要再到微信城市服务、云闪付等渠道缴费。').first().waitFor();
  await look('pay-check');
  await press(page, '下一步：读承诺书');
  await arriveAt(page, '承诺内容');
  await look('pay-pledge');
  await press(page, '我承诺，确认缴费');
  await arriveAt(page, '已缴费');
  await look('pay-result');
  await press(page, /^城乡居民参保缴费证明/);
  await arriveAt(page, '城乡居民参保缴费证明');
  await look('certificate');
}

/** 山西, from one relative bound today: it ends at midnight. */
export async function unbindTomorrow({ page, look }: Walker): Promise<void> {
  await press(page, '解绑');
  await arriveAt(page, '确定要解绑吗？');
  await page.getByText(/^明天 00:00 生效/).waitFor();
  await look('unbind');
  await press(page, '确定解绑');
  await arriveAt(page, '已申请解绑');
  await look('unbind-result');
}
