import type { Family } from '../family';

/** The son is insured in Guangdong, the mother in Hebei. */
export const LIN: Family = {
  name: '林志强母子',
  region: 'guangdong',
  members: [
    {
      id: 'lin-zhiqiang',
      name: '林志强',
      addressCode: '449903',
      bornOn: '1986-06-30',
      serial: 5,
      phone: '12000000601',
      insured: { kind: 'EMPLOYEE', city: '东莞' },
      account: { openingFen: 180_000, monthlyCreditFen: 13_000 },
      who: '东莞职工，母亲在河北参保',
      story: '绑定母亲会被拒绝：母亲不在广东参保，跨省共济要在国家平台办理',
      playable: true,
    },
    {
      id: 'wu-fenglan',
      name: '吴凤兰',
      addressCode: '139904',
      bornOn: '1959-04-04',
      serial: 2,
      insured: { kind: 'RESIDENT', region: 'hebei', city: '邢台' },
      who: '林志强的母亲，在邢台参加居民医保',
      story: '不在广东参保，广东的儿子绑定不了',
    },
  ],
  register: [{ person: 'lin-zhiqiang', relative: 'wu-fenglan', kinship: 'PARENT' }],
};
