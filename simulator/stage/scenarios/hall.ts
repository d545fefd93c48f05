import { pick, type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, press, shares } from '../scenario-parts';

/** The hall: a clerk does it for a person without a phone. */
export const HALL: Scenario = {
  id: 'hall',
  title: '医保大厅：没有手机的父亲来窗口',
  about: '父亲带着女儿的授权委托书到窗口；右边的手机是窗口的屏幕。',
  system: 'hebei',
  startsAt: FIRST_MORNING,
  phones: {
    EMPLOYEE: { person: 'wang-fang', mode: 'STANDARD' },
    ELDER: { person: null, mode: 'STANDARD', opens: 'clerk/counter' },
  },
  terminal: { till: 'hebei-hospital', patient: 'wang-jianguo' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '女儿先查“医保大厅”：开没开门，带什么材料。',
      until: at('EMPLOYEE', 'hall/papers'),
      highlight: press('EMPLOYEE', '医保大厅', '要带的材料'),
    },
    {
      who: 'ELDER',
      say: '窗口：选河北医保大厅，办事人王芳，亲属和代办人王建国。',
      until: shares('wang-fang', 'wang-jianguo'),
      highlight: press(
        'ELDER',
        '河北医保大厅',
        '选一位演示人物',
        '王芳',
        '查找办事人',
        '绑定亲属',
        '选一位演示亲属',
        '王建国',
        '父母',
        type('纸质材料编号', 'ZL-0001'),
        '由代办人来办',
        type('代办人姓名', '王建国'),
        type('代办人证件号码', '139901195408200010'),
        '家庭共济绑定',
        pick('委托书有效到', '2026-12-31'),
        '核对一遍',
        '确认绑定',
      ),
    },
    {
      who: 'TERMINAL',
      say: '医院给王建国结算 100 元，统筹付 40 元，其余由女儿付。',
      bill: bill('wang-jianguo', 10_000, 4_000),
      until: billPaidBy('wang-jianguo', 'wang-fang'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '窗口：办事人王建国，用现金缴自己的 2027 年度保费。',
      until: { kind: 'MONEY', transfer: 'PREMIUM', insured: 'wang-jianguo' },
      highlight: press(
        'ELDER',
        '下一位',
        '选一位演示人物',
        '王建国',
        '查找办事人',
        '缴居民医保',
        type('纸质材料编号', 'ZL-0002'),
        '核对一遍',
        '确认缴费',
      ),
    },
    {
      who: 'EMPLOYEE',
      say: '女儿的手机上，“医保大厅”里看得到窗口办了什么。',
      until: at('EMPLOYEE', 'hall/deeds'),
      highlight: press('EMPLOYEE', '医保大厅', '大厅办理记录'),
    },
  ],
};
