import { type } from '../asks';
import type { Scenario } from '../scenario';
import { bill, billPaidBy, clockAt, clockTo, control, FIRST_MORNING, press, shares } from '../scenario-parts';

/** 山东: a limit for each month. */
export const SHANDONG: Scenario = {
  id: 'shandong',
  title: '山东：每月最多用多少',
  about: '母亲本月最多用 300 元，用满付现金；调高限额，或到下个月，又能用。',
  system: 'shandong',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'kong-liang', mode: 'STANDARD' }, ELDER: { person: 'kong-xia', mode: 'LARGE' } },
  terminal: { till: 'shandong-hospital', patient: 'kong-xia' },
  steps: [
    {
      who: 'TERMINAL',
      say: '医院给孔霞结算 500 元，统筹付 100 元：共济只付 300 元。',
      bill: bill('kong-xia', 50_000, 10_000),
      until: billPaidBy('kong-xia', { person: 'kong-liang', fen: 30_000 }),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'EMPLOYEE',
      say: '在“家庭共济管理”里点母亲，每月限额改成 600 元。',
      until: shares('kong-liang', 'kong-xia', { monthLimitFen: 60_000 }),
      highlight: press(
        'EMPLOYEE',
        '家庭共济管理',
        '孔*',
        '修改约定',
        type('每月消费可用限额（元）', '600'),
        '下一步',
        '确认修改',
      ),
    },
    {
      who: 'TERMINAL',
      say: '同样的账单再结算一次：本月还能用 300 元。',
      bill: bill('kong-xia', 50_000, 10_000),
      until: billPaidBy('kong-xia', { person: 'kong-liang', fen: 30_000 }),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'OPERATOR',
      say: '把时间拨到 12 月 1 日，新的一个月。',
      until: clockAt('2026-12-01T00:00:00.000+08:00'),
      highlight: clockTo('2026-12-01T09:00'),
    },
    {
      who: 'TERMINAL',
      say: '再结算一次：限额重新算，400 元都由儿子付。',
      bill: bill('kong-xia', 50_000, 10_000),
      until: billPaidBy('kong-xia', { person: 'kong-liang', fen: 40_000 }),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
