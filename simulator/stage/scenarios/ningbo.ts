import type { Scenario } from '../scenario';
import {
  at,
  bill,
  billPaidBy,
  clockAt,
  clockTo,
  control,
  FIRST_MORNING,
  noLonger,
  press,
  shares,
} from '../scenario-parts';

/** 宁波 as it is now: earlier years, with a first and a last day. */
export const NINGBO: Scenario = {
  id: 'ningbo',
  title: '宁波（现在）：到某一天为止',
  about: '只能共济历年账户的钱；绑定有起止日期，到期自动失效。',
  system: 'ningbo',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'bao-guoping', mode: 'STANDARD' }, ELDER: { person: 'yu-afeng', mode: 'LARGE' } },
  terminal: { till: 'ningbo-hospital', patient: 'yu-afeng' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“家庭共济”，读须知，点“在线办理”，填母亲虞阿凤。',
      until: at('EMPLOYEE', 'add-relative/terms'),
      highlight: press('EMPLOYEE', '家庭共济', '已阅读家庭共济须知', '在线办理', '父母', '虞阿凤', '下一步'),
    },
    {
      who: 'EMPLOYEE',
      say: '选“到某一天为止”，哪一天都行，提交。',
      until: shares('bao-guoping', 'yu-afeng', { lastDay: 'ANY' }),
      highlight: press('EMPLOYEE', '到某一天为止', '下一步', '提交'),
    },
    {
      who: 'TERMINAL',
      say: '医院给虞阿凤结算 200 元，统筹付 100 元，其余用历年账户。',
      bill: bill('yu-afeng', 20_000, 10_000),
      until: billPaidBy('yu-afeng', 'bao-guoping'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'OPERATOR',
      say: '把时间拨到 2027 年 11 月 23 日，看共济自动失效。',
      until: {
        kind: 'ALL',
        of: [clockAt('2027-01-01T00:00:00.000+08:00'), noLonger('AUTHORISATION', 'bao-guoping', 'yu-afeng')],
      },
      highlight: clockTo('2027-11-23T09:00'),
    },
  ],
};
