import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, noLonger, premiumPaid, press, shares } from '../scenario-parts';

/** 粤医保: the notice first, the list, and a family account that comes with the binding. */
export const GUANGDONG: Scenario = {
  id: 'guangdong',
  title: '广东：先看告知书，再绑定',
  about: '同一件事，粤医保从告知书开始；绑定后也能替母亲出示医保码。',
  system: 'guangdong',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'chen-jianhua', mode: 'STANDARD' }, ELDER: { person: 'huang-xiuying', mode: 'LARGE' } },
  terminal: { till: 'guangdong-pharmacy', patient: 'huang-xiuying' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“个人账户家庭共济关系绑定/解绑”，先看到告知书。',
      until: at('EMPLOYEE', 'add-relative/list'),
      highlight: press('EMPLOYEE', '个人账户家庭共济关系绑定/解绑'),
    },
    {
      who: 'EMPLOYEE',
      say: '同意告知书，点“添加”，选父母和虚构的母亲黄秀英，确认绑定。',
      until: {
        kind: 'ALL',
        of: [
          shares('chen-jianhua', 'huang-xiuying'),
          { kind: 'LINK', way: 'FAMILY_CODE', from: 'chen-jianhua', to: 'huang-xiuying' },
        ],
      },
      highlight: press(
        'EMPLOYEE',
        '已阅读以上信息并同意',
        '我已阅读并同意',
        '添加',
        '父母',
        '黄秀英',
        '下一步',
        '确认绑定',
      ),
    },
    {
      who: 'TERMINAL',
      say: '药房给黄秀英结算 80 元，由儿子的账户付。',
      bill: bill('huang-xiuying', 8_000, 0, 'MEDICINE'),
      until: billPaidBy('huang-xiuying', 'chen-jianhua'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '在母亲的手机上，打开“共济消费记录”。',
      until: at('ELDER', 'records/list'),
      highlight: press('ELDER', '共济消费记录'),
    },
    {
      who: 'EMPLOYEE',
      say: '用“城乡居民在线缴费”代母亲缴费。',
      until: premiumPaid('chen-jianhua', 'huang-xiuying'),
      highlight: press(
        'EMPLOYEE',
        '返回首页',
        '城乡居民在线缴费',
        '代他人缴费',
        '黄*英',
        '2027 年度',
        '下一步',
        '确认缴费',
      ),
    },
    {
      who: 'ELDER',
      say: '母亲自己也能解绑：在“我的共济关系”里点儿子。',
      until: noLonger('AUTHORISATION', 'chen-jianhua', 'huang-xiuying'),
      highlight: press('ELDER', '我的共济关系', '陈*华', '解绑', '好的，解绑'),
    },
  ],
};
