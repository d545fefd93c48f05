import { type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, press, shares } from '../scenario-parts';

/** 甘肃: questions and answers first, the member's own face, and money that is moved (划拨). */
export const GANSU: Scenario = {
  id: 'gansu',
  title: '甘肃：先读问答，再邀请和划拨',
  about: '读完问答才能邀请；年满 16 岁的成员本人刷脸（模拟）；再把钱划过去。',
  system: 'gansu',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'mi-lan', mode: 'STANDARD' }, ELDER: { person: 'mi-shan', mode: 'LARGE' } },
  terminal: { till: 'gansu-hospital', patient: 'mi-shan' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“邀请家庭成员”，读告知书，再读家庭共济问答。',
      until: at('EMPLOYEE', 'add-relative/questions'),
      highlight: press('EMPLOYEE', '邀请家庭成员', '我已阅读以上内容', '我已阅读并同意'),
    },
    {
      who: 'EMPLOYEE',
      say: '填父亲米山，模拟本人刷脸，提交。',
      until: shares('mi-lan', 'mi-shan'),
      highlight: press('EMPLOYEE', '我已读完，下一步', '父母', '米山', '下一步', '模拟验证通过', '提交'),
    },
    {
      who: 'EMPLOYEE',
      say: '在“家庭共济管理”里点父亲，划拨 300 元。',
      until: { kind: 'BALANCE', person: 'mi-shan', account: 'familyFen', fen: 30_000 },
      highlight: press(
        'EMPLOYEE',
        '返回首页',
        '家庭共济管理',
        '米*',
        '家庭共济划拨',
        '我已阅读以上内容',
        '我已阅读并同意',
        '米山',
        type('划拨金额（元）', '300'),
        '获取验证码',
        '填入',
        '下一步',
        '确认划拨',
      ),
    },
    {
      who: 'TERMINAL',
      say: '医院给米山结算 100 元，统筹付 40 元，先用划来的钱。',
      bill: bill('mi-shan', 10_000, 4_000),
      until: billPaidBy('mi-shan', 'mi-shan'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '在父亲的手机上，打开“共济记录”。',
      until: at('ELDER', 'records/list'),
      highlight: press('ELDER', '共济记录'),
    },
  ],
};
