import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, clockAt, clockTo, control, FIRST_MORNING, press, shares } from '../scenario-parts';

/** 浙里办: a case that is accepted, completed and told by SMS. */
export const ZHEJIANG: Scenario = {
  id: 'zhejiang',
  title: '浙里办：申请、受理、办结',
  about: '今早 8:40 的申请：9:10 受理，10:40 办结；办结以前看病自付。',
  system: 'zhejiang',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'luo-min', mode: 'STANDARD' }, ELDER: { person: 'lou-caiyun', mode: 'LARGE' } },
  terminal: { till: 'zhejiang-hospital', patient: 'lou-caiyun' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '打开“家庭共济查询”，点母亲娄彩云，看办理进度。',
      until: at('EMPLOYEE', 'one-relative/overview'),
      highlight: press('EMPLOYEE', '家庭共济查询', '娄*云'),
    },
    {
      who: 'OPERATOR',
      say: '把时间往后拨十分钟：申请受理了，还没有办结。',
      until: clockAt('2026-11-22T09:10:00.000+08:00'),
      highlight: control('CLOCK_MINUTES'),
    },
    {
      who: 'TERMINAL',
      say: '医院给娄彩云结算 100 元，统筹付 40 元：其余自付。',
      bill: bill('lou-caiyun', 10_000, 4_000),
      until: billPaidBy('lou-caiyun'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'OPERATOR',
      say: '拨到 10:40：办结了，短信也到了。',
      until: shares('luo-min', 'lou-caiyun'),
      highlight: clockTo('2026-11-22T10:40'),
    },
    {
      who: 'TERMINAL',
      say: '同样的账单再结算一次：这次由女儿的历年账户付。',
      bill: bill('lou-caiyun', 10_000, 4_000),
      until: billPaidBy('lou-caiyun', 'luo-min'),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
