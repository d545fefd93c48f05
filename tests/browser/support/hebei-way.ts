import { leaveForm } from './form-parts';
import type { MainWay } from './main-way';
import { arriveAt, drawSignature, press, writeRelative } from './walk';

const mother = { id: 'liu-guilan', relation: '父母', name: '刘桂兰', idNumber: '139901195603110029' };

/** 河北智慧医保: the form, the notice on a page of its own, the pledge to sign, the check. */
export const HEBEI_WAY: MainWay = {
  region: 'hebei',
  sharerName: '王芳',
  mother,
  async addMother({ page, look }) {
    await press(page, /^添加我的亲属/);
    await arriveAt(page, '填写亲属信息');
    await look('add-form');
    await writeRelative(page, mother, (part) => look(`add-form-${part}`));
    await leaveForm(page, '下一步', (part) => look(`add-form-${part}`));
    await arriveAt(page, '全文');
    await look('add-notice');
    await press(page, /^我已阅读以上内容/, 'checkbox');
    await press(page, '我已阅读并同意');
    await arriveAt(page, '承诺内容');
    await look('add-pledge');
    await drawSignature(page);
    await look('add-pledge-signed');
    await press(page, '确认签名');
    await arriveAt(page, '请核对');
    await look('add-check');
    await press(page, '确认授权');
    await arriveAt(page, '已绑定');
    await look('add-result');
  },
  async readRecord({ page, look }) {
    await press(page, /^共济消费记录/);
    await arriveAt(page, /^2026.*年.*11.*月$/);
    await look('records');
    await press(page, /^刘\*兰（父母）/);
    await arriveAt(page, '这笔钱谁付的');
    await look('record');
  },
  async payPremium({ page, look }) {
    await press(page, /^居民医保费用缴纳/);
    await page.getByRole('radio', { name: /^刘\*兰/ }).waitFor();
    await look('pay-person');
    await press(page, /^刘\*兰/, 'radio');
    await press(page, '下一步');
    await page.getByRole('radio', { name: /^2027 年度/ }).waitFor();
    await look('pay-year');
    await press(page, /^2027 年度/, 'radio');
    await press(page, '下一步');
    await page.getByRole('button', { name: '确认缴费' }).waitFor();
    await look('pay-check');
    await press(page, '确认缴费');
    await arriveAt(page, '已缴费');
    await look('pay-result');
  },
  async unbind({ page, look }) {
    await press(page, /^共济管理/);
    await page.getByRole('button', { name: /^刘\*兰/ }).waitFor();
    await look('relatives');
    await press(page, /^刘\*兰/);
    await arriveAt(page, '共济消费记录');
    await look('relative');
    await press(page, '解绑');
    await arriveAt(page, '确定要解绑吗？');
    await look('unbind');
    await press(page, '确认解绑');
    await arriveAt(page, '已解绑');
    await look('unbind-result');
  },
};
