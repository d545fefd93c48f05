import { SIGN } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, noLonger, press, shares } from '../scenario-parts';

/** 陕西: one list for both sides. */
export const SHAANXI: Scenario = {
  id: 'shaanxi',
  title: '陕西：我授权了谁，谁授权了我',
  about: '雷欣先用自己的钱，差多少再用父亲的；父亲解除，当时生效。',
  system: 'shaanxi',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'lei-xin', mode: 'STANDARD' }, ELDER: { person: 'lei-zhenguo', mode: 'LARGE' } },
  terminal: { till: 'shaanxi-hospital', patient: 'lei-xin' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '打开“家庭共济查询”：授权给谁、谁授权给我，都在一页。',
      until: at('EMPLOYEE', 'my-relatives/list'),
      highlight: press('EMPLOYEE', '家庭共济查询'),
    },
    {
      who: 'TERMINAL',
      say: '医院给雷欣结算 1,200 元，统筹付 200 元：自己的先用完。',
      bill: bill('lei-xin', 120_000, 20_000),
      until: billPaidBy('lei-xin', { person: 'lei-xin', fen: 90_000 }, { person: 'lei-zhenguo', fen: 10_000 }),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '父亲在“家庭共济查询”里点女儿，解除绑定。',
      until: noLonger('AUTHORISATION', 'lei-zhenguo', 'lei-xin'),
      highlight: press('ELDER', '家庭共济查询', '雷*', '解除绑定'),
    },
    {
      who: 'EMPLOYEE',
      say: '点“家庭共济绑定”，给儿子惠子昂绑定。',
      until: shares('lei-xin', 'hui-ziang'),
      highlight: press(
        'EMPLOYEE',
        '家庭共济绑定',
        '已阅读个人账户共济绑定告知书',
        '我已阅读并同意',
        '子女',
        '惠子昂',
        '下一步',
        SIGN,
        '确认签名',
        '提交',
      ),
    },
  ],
};
