import { type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, clockAt, control, FIRST_MORNING, press } from '../scenario-parts';

/** 医保钱包: what nobody accepts goes back at six in the morning. */
export const WALLET: Scenario = {
  id: 'wallet',
  title: '医保钱包：不接受，早上 6 点退回',
  about: '跨省转钱给母亲：她没有点接受，第二天 6 点退回；再转一次，接受。',
  system: 'national',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'fang-zhiyuan', mode: 'STANDARD' }, ELDER: { person: 'jiang-yuee', mode: 'LARGE' } },
  terminal: { till: 'guangdong-hospital', patient: 'jiang-yuee' },
  steps: [
    {
      who: 'ELDER',
      say: '母亲首页有 300 元等她接受：点开看看，先不接受。',
      until: at('ELDER', 'wallet/record'),
      highlight: press('ELDER', '查看并处理'),
    },
    {
      who: 'OPERATOR',
      say: '把时间拨到明天早上 6 点以后：钱退回给儿子。',
      until: {
        kind: 'ALL',
        of: [
          clockAt('2026-11-23T06:00:00.000+08:00'),
          { kind: 'MONEY', transfer: 'WALLET_RETURN', payer: 'fang-zhiyuan', fen: 30_000 },
        ],
      },
      highlight: control('CLOCK_DAY'),
    },
    {
      who: 'EMPLOYEE',
      say: '儿子再转一次：国家平台、医保钱包、转账给亲属，200 元。',
      until: { kind: 'LINK', way: 'WALLET_WAITING', from: 'fang-zhiyuan', to: 'jiang-yuee' },
      highlight: press(
        'EMPLOYEE',
        '国家医保服务平台',
        '医保钱包',
        '转账给亲属',
        '父母',
        '江月娥',
        '下一步',
        type('转账金额（元）', '200'),
        '提交',
      ),
    },
    {
      who: 'ELDER',
      say: '母亲这次点“接受”，确认接受。',
      until: { kind: 'MONEY', transfer: 'WALLET_ARRIVAL', payee: 'jiang-yuee' },
      highlight: press('ELDER', '返回首页', '查看并处理', '接受', '确认接受'),
    },
    {
      who: 'TERMINAL',
      say: '医院给江月娥结算 100 元，统筹付 40 元，用她钱包里的钱。',
      bill: bill('jiang-yuee', 10_000, 4_000),
      until: billPaidBy('jiang-yuee', 'jiang-yuee'),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
