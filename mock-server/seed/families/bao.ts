import type { Family } from '../family';

/** Ningbo since 2022: money of earlier years, and a binding whose last day is tomorrow. */
export const BAO: Family = {
  name: '鲍国平一家',
  region: 'ningbo',
  members: [
    {
      id: 'bao-guoping',
      name: '鲍国平',
      addressCode: '339941',
      bornOn: '1981-06-28',
      serial: 1,
      phone: '12000003601',
      insured: { kind: 'EMPLOYEE', city: '宁波' },
      account: { openingFen: 80_000, earlierYearsFen: 200_000, monthlyCreditFen: 15_000 },
      who: '宁波职工，当年账户 800 元，历年账户 2,000 元',
      story: '从头走一遍：给母亲绑定并定起止日期、看病结算、延后结束日期、解绑；能共济的只有历年账户',
      playable: true,
    },
    {
      id: 'yu-afeng',
      name: '虞阿凤',
      addressCode: '339941',
      bornOn: '1953-09-15',
      serial: 2,
      phone: '12000003602',
      insured: { kind: 'RESIDENT', city: '宁波' },
      who: '鲍国平的母亲，参加居民医保',
      story: '还没有人与她共济；鲍国平绑定以后，从他的历年账户支付',
      playable: true,
    },
    {
      id: 'ying-jieping',
      name: '应洁萍',
      addressCode: '339941',
      bornOn: '1983-01-31',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '宁波' },
      who: '鲍国平的妻子，参加居民医保',
      story: '绑定的结束日期是 2026 年 11 月 23 日：那天还能用，24 日零点自动失效',
    },
    {
      id: 'bao-guofang',
      name: '鲍国芳',
      addressCode: '339941',
      bornOn: '1985-04-09',
      serial: 6,
      insured: { kind: 'RESIDENT', city: '宁波' },
      who: '鲍国平的妹妹，参加居民医保',
      story: '兄弟姐妹不在宁波指南列出的亲属里，不能被绑定',
    },
  ],
  register: [
    { person: 'bao-guoping', relative: 'yu-afeng', kinship: 'PARENT' },
    { person: 'bao-guoping', relative: 'ying-jieping', kinship: 'SPOUSE' },
    { person: 'bao-guoping', relative: 'bao-guofang', kinship: 'SIBLING' },
  ],
  sharings: [
    {
      sharer: 'bao-guoping',
      beneficiary: 'ying-jieping',
      kinship: 'SPOUSE',
      startedOn: '2026-06-01',
      firstDay: '2026-06-01',
      lastDay: '2026-11-23',
    },
  ],
};
