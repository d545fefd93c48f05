import { leaveForm, pressInForm, write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, press, rowsIn, signInAs, textOf } from './walk';

/** 沈建明 of 杭州 moves ¥300 of earlier years to his mother. Answers what stands on the result. */
export async function transferInHangzhou({ page, look }: Walker): Promise<string[]> {
  await signInAs(page, '沈建明');
  await look('hangzhou-home');
  await press(page, /^历年账户家庭共济，/);
  await arriveAt(page, /历年账户\s家庭共济告知书/);
  await look('hangzhou-notice');
  await press(page, '同意', 'checkbox');
  await press(page, '确认');
  await arriveAt(page, '转入人员信息录入');
  await press(page, '下一步');
  await look('hangzhou-payee-empty');
  await press(page, /^陆阿珍，/);
  await look('hangzhou-payee');
  await leaveForm(page);
  await arriveAt(page, '其他转移信息');
  await press(page, '父母', 'radio');
  await write(page, '转移金额（元）', '1200.01');
  await pressInForm(page, '获取验证码');
  await look('hangzhou-money-refused');
  await write(page, '转移金额（元）', '300');
  await pressInForm(page, '获取验证码');
  await press(page, /^填入 \d{6}$/);
  await look('hangzhou-money');
  await press(page, '下一步');
  await arriveAt(page, '请核对');
  await look('hangzhou-check');
  await press(page, '确认转移');
  await arriveAt(page, '已转移');
  await look('hangzhou-result');
  return rowsIn(page);
}

/** Who is signed in opens the wallet: 待开通 → 确认使用钱包 → 立即确认使用 → 已开通. */
export async function openWallet({ page, look }: Walker): Promise<void> {
  await press(page, /^国家医保服务平台，/);
  await press(page, /^医保钱包，/);
  await arriveAt(page, '医保钱包待开通');
  await look('wallet-to-open');
  await press(page, '确认使用钱包');
  await arriveAt(page, '确认使用钱包');
  await look('wallet-open');
  await press(page, '立即确认使用');
  await arriveAt(page, '已开通');
  await page
    .getByText(/^办理编号[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    .first()
    .waitFor();
  await look('wallet-opened');
  await press(page, '进入医保钱包');
  await arriveAt(page, '医保钱包');
}

interface Sending {
  relation: string;
  receiver: string;
  yuan: string;
}

/** From the wallet's page to the result of a sending; answers the word on it. */
export async function send({ page, look }: Walker, { relation, receiver, yuan }: Sending): Promise<string> {
  await press(page, '转账给亲属');
  await arriveAt(page, '接收人');
  await pressInForm(page, relation, 'radio');
  await pressInForm(page, new RegExp(`^${receiver}，`));
  await look('wallet-payee');
  await leaveForm(page);
  await arriveAt(page, '转账金额');
  await write(page, '转账金额（元）', yuan);
  await look('wallet-amount');
  await press(page, '下一步');
  await arriveAt(page, '请核对');
  await look('wallet-check');
  await press(page, '提交');
  await arriveAt(page, /^(等待对方接受|未办成)$/);
  await look(`wallet-result-${yuan}`);
  return textOf(page.getByRole('heading', { level: 1 }).filter({ visible: true }).first());
}

/** From home: the card of what waits, the sending, the check, the result. */
export async function answerFromHome({ page, look }: Walker, answer: '接受' | '不要，退回'): Promise<void> {
  await look('home-wallet-waiting');
  await press(page, '查看并处理');
  await arriveAt(page, '转账详情');
  await look('wallet-record-waiting');
  await press(page, answer);
  await arriveAt(page, /^核对：/);
  await look('wallet-answer');
  await press(page, answer === '接受' ? '确认接受' : '确认退回');
  await arriveAt(page, answer === '接受' ? '已接受' : '已退回');
  await look('wallet-answered');
}
