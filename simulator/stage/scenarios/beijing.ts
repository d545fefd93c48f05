import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, press } from '../scenario-parts';

/** 北京: who uses the money says whose comes first. */
export const BEIJING: Scenario = {
  id: 'beijing',
  title: '北京：先用谁的钱，由用的人定',
  about: '女儿和儿子都与母亲共济；母亲把儿子置顶，以后先用儿子的。',
  system: 'beijing',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'meng-yang', mode: 'STANDARD' }, ELDER: { person: 'meng-lan', mode: 'LARGE' } },
  terminal: { till: 'beijing-hospital', patient: 'meng-lan' },
  steps: [
    {
      who: 'TERMINAL',
      say: '医院给孟兰结算 100 元，统筹付 40 元：先用女儿孟晴的钱。',
      bill: bill('meng-lan', 10_000, 4_000),
      until: billPaidBy('meng-lan', 'meng-qing'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '母亲打开“个人共济账户使用顺序”，把孟阳置顶，提交。',
      until: { kind: 'FIRST_SHARER', of: 'meng-lan', sharer: 'meng-yang' },
      highlight: press('ELDER', '个人共济账户使用顺序', '置顶', '提交'),
    },
    {
      who: 'TERMINAL',
      say: '同样的账单再结算一次：这次用儿子孟阳的钱。',
      bill: bill('meng-lan', 10_000, 4_000),
      until: billPaidBy('meng-lan', 'meng-yang'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'EMPLOYEE',
      say: '在孟阳的手机上，打开“共济消费记录”。',
      until: at('EMPLOYEE', 'records/list'),
      highlight: press('EMPLOYEE', '共济消费记录'),
    },
  ],
};
