import type { Family } from '../family';

/** They bound the wrong one: a family code shows a code, it shares no money. */
export const SONG: Family = {
  name: '宋佳母女',
  region: 'hebei',
  members: [
    {
      id: 'song-jia',
      name: '宋佳',
      addressCode: '139908',
      bornOn: '1993-01-27',
      serial: 2,
      phone: '12000001301',
      insured: { kind: 'EMPLOYEE', city: '秦皇岛' },
      account: { openingFen: 90_000, monthlyCreditFen: 9_500 },
      who: '秦皇岛职工，只给母亲开了亲情账户',
      story: '以为已经共济，其实只开了亲情账户：母亲看病时账户没有支付；添加母亲以后就可以',
      playable: true,
    },
    {
      id: 'dong-yumei',
      name: '董玉梅',
      addressCode: '139908',
      bornOn: '1965-11-06',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '秦皇岛' },
      who: '宋佳的母亲，参加居民医保',
      story: '只有亲情账户，没有共济，看病全部自付',
    },
  ],
  register: [{ person: 'song-jia', relative: 'dong-yumei', kinship: 'PARENT' }],
  familyCodes: [{ holder: 'song-jia', member: 'dong-yumei' }],
};
