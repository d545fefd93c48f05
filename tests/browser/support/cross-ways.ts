import { leaveForm, pressInForm, write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, press, signInAs } from './walk';

const toCross = async ({ page, look }: Walker): Promise<void> => {
  await press(page, /^国家医保服务平台，/);
  await press(page, /^跨省共济，/);
  await arriveAt(page, '跨省共济');
  await look('cross-start');
};

/** 夏明 puts ¥1,000 to his mother in Hebei: form, quota, notice, check, result. */
export async function propose(walker: Walker): Promise<void> {
  const { page, look } = walker;
  await signInAs(page, '夏明');
  await toCross(walker);
  await press(page, '提出跨省共济');
  await arriveAt(page, '给哪位亲属');
  await press(page, '下一步');
  await look('cross-person-empty');
  await pressInForm(page, '父母', 'radio');
  await pressInForm(page, /^苏玉莲，/);
  await look('cross-person');
  await leaveForm(page);
  await arriveAt(page, '定多少额度');
  await write(page, '共济额度（元）', '3500.01');
  await press(page, '下一步');
  await look('cross-quota-over');
  await write(page, '共济额度（元）', '1000');
  await look('cross-quota');
  await press(page, '下一步');
  await arriveAt(page, /跨省共济告知书/);
  await look('cross-notice');
  await press(page, '我已阅读以上内容，并且同意', 'checkbox');
  await press(page, '我已阅读并同意');
  await arriveAt(page, '请核对');
  await look('cross-check');
  await press(page, '确认提出');
  await arriveAt(page, '等待亲属接受');
  await look('cross-proposed');
}

/** 苏玉莲, from the card on her home to her answer: what it is, the notice, both answers alike, the check, the result. */
export async function answer({ page, look }: Walker, as: '接受' | '不接受'): Promise<void> {
  await look('cross-home-waiting');
  await press(page, '查看并答复');
  await arriveAt(page, '等待答复');
  await look('cross-incoming');
  await press(page, '看告知书，再答复');
  await arriveAt(page, /被共济人/);
  await look('cross-read');
  await press(page, '接受');
  await look('cross-read-unticked');
  if (as === '接受') await press(page, '我已阅读以上内容', 'checkbox');
  await press(page, as);
  await arriveAt(page, as === '接受' ? '接受这笔额度' : '不接受这笔额度');
  await look(`cross-confirm-${as === '接受' ? 'accept' : 'refuse'}`);
  await press(page, as === '接受' ? '确认接受' : '确认不接受');
  await arriveAt(page, as === '接受' ? '已接受' : '已答复');
  await look(`cross-${as === '接受' ? 'accepted' : 'refused'}`);
}

/** From home to one relation of the reader's. */
export async function openRelation(walker: Walker, other: RegExp): Promise<void> {
  await toCross(walker);
  await press(walker.page, other);
  await arriveAt(walker.page, /^共济额度/);
  await walker.look('cross-overview');
}

/** From a relation to another quota. */
export async function changeQuota({ page, look }: Walker, yuan: string): Promise<void> {
  await press(page, '修改额度');
  await arriveAt(page, '修改额度');
  await write(page, '新的额度（元）', yuan);
  await look('cross-change');
  await press(page, '下一步');
  await arriveAt(page, '核对新的额度');
  await look('cross-change-check');
  await press(page, '确认修改');
  await arriveAt(page, '已修改');
  await look('cross-changed');
}

/** From the list: one relation, 结束, 确认结束: three taps. */
export async function end({ page, look }: Walker, other: RegExp): Promise<void> {
  await press(page, other);
  await press(page, '结束');
  await arriveAt(page, '结束跨省共济');
  await look('cross-end');
  await press(page, '确认结束');
  await arriveAt(page, '已结束');
  await look('cross-ended');
}

/** From the list: the long-term care premium of the one relative there is. */
export async function payCare({ page, look }: Walker): Promise<void> {
  await press(page, /^缴长期护理保险费，/);
  await arriveAt(page, '长期护理保险费');
  await look('care-start');
  await press(page, /应缴 30\.00 元/);
  await arriveAt(page, '请核对');
  await look('care-check');
  await press(page, '确认缴费');
  await arriveAt(page, '已缴费');
  await look('care-paid');
  await press(page, '查看这笔缴费');
  await arriveAt(page, '缴费记录');
  await look('care-record');
}
