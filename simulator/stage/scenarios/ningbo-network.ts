import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, noLonger, press, shares } from '../scenario-parts';

/** 宁波 before 2022: a network that one begins and relatives join. */
export const NINGBO_NETWORK: Scenario = {
  id: 'ningbo-network',
  title: '宁波（2022 年以前）：家庭共济网',
  about: '一人发起，家人入网；成员看得到网里有谁，自己可以退出。',
  system: 'ningbo-network',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'liu-zhihang', mode: 'STANDARD' }, ELDER: { person: 'liu-deming', mode: 'LARGE' } },
  terminal: { till: 'ningbo-network-hospital', patient: 'liu-deming' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“邀请家人入网”，读须知，邀请母亲沙玉珍，确认入网。',
      until: shares('liu-zhihang', 'sha-yuzhen', { way: 'NETWORK' }),
      highlight: press(
        'EMPLOYEE',
        '邀请家人入网',
        '已阅读家庭共济网须知',
        '我已阅读并同意',
        '父母',
        '沙玉珍',
        '下一步',
        '确认入网',
      ),
    },
    {
      who: 'ELDER',
      say: '在父亲的手机上，打开“我的家庭共济网”，看网里有谁。',
      until: at('ELDER', 'my-relatives/list'),
      highlight: press('ELDER', '我的家庭共济网'),
    },
    {
      who: 'TERMINAL',
      say: '医院给柳德明结算 200 元，统筹付 100 元，其余由网里付。',
      bill: bill('liu-deming', 20_000, 10_000),
      until: billPaidBy('liu-deming', 'liu-zhihang'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '父亲自己退出：点发起人那一行，点“退出”，确认退出。',
      until: noLonger('NETWORK', 'liu-zhihang', 'liu-deming'),
      highlight: press('ELDER', '柳*航（子女）', '退出', '确认退出'),
    },
  ],
};
