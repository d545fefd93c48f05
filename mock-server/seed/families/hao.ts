import type { Family } from '../family';

/** The main journey in Shanxi: money above the floor, a ceiling for each, and a father whose day has not come. */
export const HAO: Family = {
  name: '郝志强一家',
  region: 'shanxi',
  members: [
    {
      id: 'hao-zhiqiang',
      name: '郝志强',
      addressCode: '149901',
      bornOn: '1982-03-16',
      serial: 1,
      phone: '12000003101',
      insured: { kind: 'EMPLOYEE', city: '太原' },
      account: { openingFen: 500_000, monthlyCreditFen: 14_000 },
      who: '太原职工，个人账户有 5,000 元，可共济 4,000 元',
      story: '从头走一遍：给母亲定单次额度并授权、看病结算、信息变更、缴居民医保、解绑；当天授权的，到第二天零点才解除',
      playable: true,
    },
    {
      id: 'ji-xiulan',
      name: '冀秀兰',
      addressCode: '149901',
      bornOn: '1954-10-08',
      serial: 2,
      phone: '12000003102',
      insured: { kind: 'RESIDENT', city: '太原' },
      who: '郝志强的母亲，参加居民医保',
      story: '还没有人与她共济；郝志强添加以后，她一次结算最多用到他定的额度',
      playable: true,
    },
    {
      id: 'hao-shouren',
      name: '郝守仁',
      addressCode: '149901',
      bornOn: '1952-07-25',
      serial: 3,
      insured: { kind: 'RESIDENT', city: '太原' },
      who: '郝志强的父亲，参加居民医保',
      story: '已授权，2026 年 12 月 1 日才生效：现在列在无效里，看病全部自付',
    },
  ],
  register: [
    { person: 'hao-zhiqiang', relative: 'ji-xiulan', kinship: 'PARENT' },
    { person: 'hao-zhiqiang', relative: 'hao-shouren', kinship: 'PARENT' },
    { person: 'hao-shouren', relative: 'ji-xiulan', kinship: 'SPOUSE' },
  ],
  sharings: [
    {
      sharer: 'hao-zhiqiang',
      beneficiary: 'hao-shouren',
      kinship: 'PARENT',
      startedOn: '2026-11-20',
      firstDay: '2026-12-01',
      ceilingFen: 50_000,
    },
  ],
};
