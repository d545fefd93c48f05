import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, premiumPaid, press } from '../scenario-parts';

/** The bureau's power is cut and comes back: nothing that was promised is lost. */
export const BUREAU_KILLED: Scenario = {
  id: 'bureau-killed',
  title: '医保系统断电：重启以后一分不差',
  about: '先结算一笔，断电，再启动：账还在，共济还在，接着缴费。',
  system: null,
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'gao-xiang', mode: 'STANDARD' }, ELDER: { person: 'bai-suyun', mode: 'LARGE' } },
  terminal: { till: 'hebei-hospital', patient: 'bai-suyun' },
  steps: [
    {
      who: 'TERMINAL',
      say: '医院给白素云结算 50 元，统筹付 20 元，其余由哥哥付。',
      bill: bill('bai-suyun', 5_000, 2_000),
      until: billPaidBy('bai-suyun', { person: 'gao-xiang', fen: 3_000 }),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'OPERATOR',
      say: '给医保系统断电。手机上这时点什么，都会说没有收到答复。',
      until: { kind: 'BUREAU', isUp: false },
      highlight: control('BUREAU_KILL'),
    },
    {
      who: 'OPERATOR',
      say: '再启动医保系统：哥哥账户还是 420 元。',
      until: {
        kind: 'ALL',
        of: [
          { kind: 'BUREAU', isUp: true },
          { kind: 'BALANCE', person: 'gao-xiang', account: 'personalFen', fen: 42_000 },
        ],
      },
      highlight: control('BUREAU_START'),
    },
    {
      who: 'EMPLOYEE',
      say: '哥哥接着替母亲缴 2027 年度保费 400 元。',
      until: premiumPaid('gao-xiang', 'bai-suyun'),
      highlight: press('EMPLOYEE', '居民医保费用缴纳', '白*云', '2027 年度', '下一步', '确认缴费'),
    },
    {
      who: 'ELDER',
      say: '在母亲的手机上，打开“共济消费记录”。',
      until: at('ELDER', 'records/list'),
      highlight: press('ELDER', '共济消费记录'),
    },
  ],
};
