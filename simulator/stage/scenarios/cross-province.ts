import { type } from '../asks';
import type { Scenario } from '../scenario';
import { bill, billPaidBy, control, FIRST_MORNING, noLonger, premiumPaid, press } from '../scenario-parts';

/** 跨省共济: a quota that the relative accepts, spends, and may end. */
export const CROSS_PROVINCE: Scenario = {
  id: 'cross-province',
  title: '跨省共济：给外省的母亲一笔额度',
  about: '儿子提出 1,000 元，母亲接受后才划出；谁都可以结束，剩下的退回。',
  system: 'national',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'xia-ming', mode: 'STANDARD' }, ELDER: { person: 'su-yulian', mode: 'LARGE' } },
  terminal: { till: 'hebei-hospital', patient: 'su-yulian' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '进国家医保服务平台，点“跨省共济”，给母亲提出 1,000 元。',
      until: {
        kind: 'LINK',
        way: 'CROSS_PROVINCE',
        from: 'xia-ming',
        to: 'su-yulian',
        stage: 'PROPOSED',
        quotaFen: 100_000,
      },
      highlight: press(
        'EMPLOYEE',
        '国家医保服务平台',
        '跨省共济',
        '提出跨省共济',
        '父母',
        '苏玉莲',
        '下一步',
        type('共济额度（元）', '1000'),
        '我已阅读以上内容',
        '我已阅读并同意',
        '确认提出',
      ),
    },
    {
      who: 'ELDER',
      say: '母亲点“查看并答复”，看告知书，接受。',
      until: { kind: 'LINK', way: 'CROSS_PROVINCE', from: 'xia-ming', to: 'su-yulian', stage: 'ACTIVE' },
      highlight: press('ELDER', '查看并答复', '看告知书，再答复', '我已阅读以上内容', '接受', '确认接受'),
    },
    {
      who: 'TERMINAL',
      say: '河北的医院给苏玉莲结算 200 元，统筹付 100 元，用额度付。',
      bill: bill('su-yulian', 20_000, 10_000),
      until: billPaidBy('su-yulian', 'xia-ming'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'EMPLOYEE',
      say: '儿子用额度替母亲缴 2027 年度居民医保费。',
      until: premiumPaid('xia-ming', 'su-yulian'),
      highlight: press(
        'EMPLOYEE',
        '返回首页',
        '国家医保服务平台',
        '跨省共济',
        '缴居民医保费',
        '代他人缴费',
        '苏*莲',
        '2027 年度',
        '下一步',
        '确认缴费',
      ),
    },
    {
      who: 'ELDER',
      say: '母亲结束这笔额度：剩下的钱退回给儿子。',
      until: {
        kind: 'ALL',
        of: [
          noLonger('CROSS_PROVINCE', 'xia-ming', 'su-yulian'),
          { kind: 'MONEY', transfer: 'QUOTA_RETURNED', payee: 'xia-ming' },
        ],
      },
      highlight: press('ELDER', '返回首页', '国家医保服务平台', '跨省共济', '夏*', '结束', '确认结束'),
    },
  ],
};
