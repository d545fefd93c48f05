import { SIGN } from '../asks';
import type { Scenario } from '../scenario';
import {
  at,
  bill,
  billPaidBy,
  clockTo,
  control,
  FIRST_MORNING,
  noLonger,
  premiumPaid,
  press,
  shares,
} from '../scenario-parts';

/** 江苏医保云: several relatives in one form. */
export const JIANGSU: Scenario = {
  id: 'jiangsu',
  title: '江苏：一张表办两位亲属',
  about: '父母两人一起绑定，各有各的结果；丈夫的授权到年底为止。',
  system: 'jiangsu',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'zhu-wenting', mode: 'STANDARD' }, ELDER: { person: 'tang-fengying', mode: 'LARGE' } },
  terminal: { till: 'jiangsu-hospital', patient: 'tang-fengying' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“共济账户绑定”，填父亲朱长林，再点“增加使用人”填母亲。',
      until: at('EMPLOYEE', 'add-relative/terms'),
      highlight: press('EMPLOYEE', '共济账户绑定', '父母', '朱长林', '增加使用人', '汤凤英', '下一步'),
    },
    {
      who: 'EMPLOYEE',
      say: '读告知书，一次签名，提交：两位都办好。',
      until: {
        kind: 'ALL',
        of: [shares('zhu-wenting', 'zhu-changlin'), shares('zhu-wenting', 'tang-fengying')],
      },
      highlight: press('EMPLOYEE', '下一步', '我已阅读以上内容', '我已阅读并同意', SIGN, '确认签名', '提交'),
    },
    {
      who: 'TERMINAL',
      say: '医院给汤凤英结算 200 元，统筹付 100 元，其余由女儿付。',
      bill: bill('tang-fengying', 20_000, 10_000),
      until: billPaidBy('tang-fengying', 'zhu-wenting'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'EMPLOYEE',
      say: '用“居民医保缴费”，给母亲缴 2027 年度保费。',
      until: premiumPaid('zhu-wenting', 'tang-fengying'),
      highlight: press('EMPLOYEE', '返回首页', '居民医保缴费', '汤*英', '2027 年度', '下一步', '确认缴费'),
    },
    {
      who: 'OPERATOR',
      say: '把时间拨到 2027 年 1 月 1 日：丈夫的授权到期了。',
      until: noLonger('AUTHORISATION', 'zhu-wenting', 'qi-zhiyuan'),
      highlight: clockTo('2027-01-01T09:00'),
    },
  ],
};
