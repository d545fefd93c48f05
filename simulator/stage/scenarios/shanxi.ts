import { SIGN, type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, noLonger, press, shares } from '../scenario-parts';

/** 山西医保: a ceiling for one payment, a pledge that is read again, money that has to stay, and an end at midnight. */
export const SHANXI: Scenario = {
  id: 'shanxi',
  title: '山西：单次额度和要留足的钱',
  about: '给母亲定一次最多付多少，承诺书要再读一遍；账户要留足 1,000 元。',
  system: 'shanxi',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'hao-zhiqiang', mode: 'STANDARD' }, ELDER: { person: 'ji-xiulan', mode: 'LARGE' } },
  terminal: { till: 'shanxi-hospital', patient: 'ji-xiulan' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“家庭账户共济”，添加母亲，单次额度填 500 元，签名。',
      until: at('EMPLOYEE', 'add-relative/pledge-review'),
      highlight: press(
        'EMPLOYEE',
        '家庭账户共济',
        '已阅读家庭成员添加告知书',
        '我已阅读并同意',
        '父母',
        '冀秀兰',
        '下一步',
        type('单次最高支付额度（元）', '500'),
        SIGN,
        '确认签名',
      ),
    },
    {
      who: 'EMPLOYEE',
      say: '承诺书再读一遍，核对，提交。',
      until: shares('hao-zhiqiang', 'ji-xiulan', { ceilingFen: 50_000 }),
      highlight: press('EMPLOYEE', '没有问题，下一步', '提交'),
    },
    {
      who: 'TERMINAL',
      say: '医院给冀秀兰结算 800 元，统筹付 100 元：共济只付 500 元。',
      bill: bill('ji-xiulan', 80_000, 10_000),
      until: billPaidBy('ji-xiulan', { person: 'hao-zhiqiang', fen: 50_000 }),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'TERMINAL',
      say: '换成吕桂花，100 元统筹付 40 元：儿子要留足 1,000 元。',
      bill: bill('lv-guihua', 10_000, 4_000),
      until: billPaidBy('lv-guihua'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'EMPLOYEE',
      say: '在“家庭成员”里点母亲，信息变更，额度改成 800 元。',
      until: shares('hao-zhiqiang', 'ji-xiulan', { ceilingFen: 80_000 }),
      highlight: press(
        'EMPLOYEE',
        '返回首页',
        '家庭成员',
        '冀*兰',
        '信息变更',
        type('单次最高支付额度（元）', '800'),
        '下一步',
        '确认修改',
      ),
    },
    {
      who: 'EMPLOYEE',
      say: '再点母亲，解绑：当天授权的，明天零点才解除。',
      until: shares('hao-zhiqiang', 'ji-xiulan', { stage: 'ENDING' }),
      highlight: press('EMPLOYEE', '返回首页', '家庭成员', '冀*兰', '解绑', '确定解绑'),
    },
    {
      who: 'OPERATOR',
      say: '把时间拨到明天，看家庭图上的线消失。',
      until: noLonger('AUTHORISATION', 'hao-zhiqiang', 'ji-xiulan'),
      highlight: control('CLOCK_DAY'),
    },
  ],
};
