import { type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, press } from '../scenario-parts';

/** 杭州: nothing is authorised; money of earlier years moves to the relative and is theirs. */
export const HANGZHOU: Scenario = {
  id: 'hangzhou',
  title: '杭州：把历年账户的钱转给母亲',
  about: '不是授权，是转钱：要短信验证码，转过去就是母亲的。',
  system: 'hangzhou',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'shen-jianming', mode: 'STANDARD' }, ELDER: { person: 'lu-azhen', mode: 'LARGE' } },
  terminal: { till: 'hangzhou-hospital', patient: 'lu-azhen' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“历年账户家庭共济”，看告知书，同意，点母亲陆阿珍。',
      until: at('EMPLOYEE', 'transfer/money'),
      highlight: press('EMPLOYEE', '历年账户家庭共济', '同意', '确认', '陆阿珍', '下一步'),
    },
    {
      who: 'EMPLOYEE',
      say: '选父母，金额填 300 元，获取并填入验证码，确认转移。',
      until: { kind: 'MONEY', transfer: 'ACCOUNT_TRANSFER', payer: 'shen-jianming', payee: 'lu-azhen', fen: 30_000 },
      highlight: press('EMPLOYEE', '父母', type('转移金额（元）', '300'), '获取验证码', '填入', '下一步', '确认转移'),
    },
    {
      who: 'ELDER',
      say: '在母亲的手机上，打开“转移记录”，看转入的这一笔。',
      until: at('ELDER', 'transfer/list'),
      highlight: press('ELDER', '转移记录'),
    },
    {
      who: 'TERMINAL',
      say: '医院给陆阿珍结算 100 元，统筹付 40 元，用她自己的钱。',
      bill: bill('lu-azhen', 10_000, 4_000),
      until: billPaidBy('lu-azhen', 'lu-azhen'),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
