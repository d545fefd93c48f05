import { leaveForm } from './form-parts';
import type { MainWay } from './main-way';
import { arriveAt, press, writeRelative } from './walk';

const mother = { id: 'huang-xiuying', relation: '父母', name: '黄秀英', idNumber: '449901195512010025' };

/** 粤医保: the notice pops up before the list, ＋ leads to the form, and 解绑 stands in the list. */
export const GUANGDONG_WAY: MainWay = {
  region: 'guangdong',
  sharerName: '陈建华',
  mother,
  async addMother({ page, look }) {
    await press(page, /^个人账户家庭共济关系绑定\/解绑/);
    await page.getByRole('dialog', { name: '温馨提示' }).getByRole('checkbox').waitFor();
    await look('bind-notice');
    await press(page, '已阅读以上信息并同意', 'checkbox');
    await press(page, '我已阅读并同意');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await look('bind-list-empty');
    await press(page, '添加');
    await arriveAt(page, '填写关系人信息');
    await look('bind-form');
    await writeRelative(page, mother);
    await leaveForm(page, '下一步', (part) => look(`bind-form-${part}`));
    await arriveAt(page, '请核对');
    await look('bind-check');
    await press(page, '确认绑定');
    await arriveAt(page, '已绑定');
    await look('bind-result');
  },
  async readRecord({ page, look }) {
    await press(page, /^共济消费记录/);
    await press(page, /^黄\*英（父母）/);
    await arriveAt(page, '这笔钱谁付的');
    await look('record');
  },
  async payPremium({ page, look }) {
    await press(page, /^城乡居民在线缴费/);
    await page.getByRole('radio', { name: /^代他人缴费/ }).waitFor();
    await look('pay-type');
    await press(page, /^代他人缴费/, 'radio');
    await press(page, '下一步');
    await press(page, /^黄\*英/, 'radio');
    await look('pay-person');
    await press(page, '下一步');
    await page.getByRole('button', { name: '确认缴费' }).waitFor();
    await look('pay-check');
    await press(page, '确认缴费');
    await arriveAt(page, '已缴费');
    await look('pay-result');
  },
  async unbind({ page, look }) {
    await press(page, /^个人账户家庭共济关系绑定\/解绑/);
    await press(page, '已阅读以上信息并同意', 'checkbox');
    await press(page, '我已阅读并同意');
    await page.getByRole('button', { name: '解绑 黄*英' }).waitFor();
    await look('bind-list');
    await press(page, '解绑 黄*英');
    await arriveAt(page, '确定要解绑吗？');
    await look('unbind');
    await press(page, '好的，解绑');
    await arriveAt(page, '已解绑');
    await look('unbind-result');
  },
};
