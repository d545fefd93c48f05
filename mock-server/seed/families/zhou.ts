import type { Family } from '../family';

/** The daughter is insured in Hebei, the mother in Guangdong. */
export const ZHOU: Family = {
  name: '周婷母女',
  region: 'hebei',
  members: [
    {
      id: 'zhou-ting',
      name: '周婷',
      addressCode: '139901',
      bornOn: '1990-12-25',
      serial: 6,
      phone: '12000000501',
      insured: { kind: 'EMPLOYEE', city: '石家庄' },
      account: { openingFen: 200_000, monthlyCreditFen: 11_000 },
      who: '石家庄职工，母亲在广东参保',
      story: '添加母亲会被拒绝：母亲不在河北参保，跨省共济要在国家平台办理',
      playable: true,
    },
    {
      id: 'he-lihua',
      name: '何丽华',
      addressCode: '449902',
      bornOn: '1962-09-18',
      serial: 4,
      insured: { kind: 'RESIDENT', region: 'guangdong', city: '佛山' },
      who: '周婷的母亲，在佛山参加居民医保',
      story: '不在河北参保，河北的女儿添加不了',
    },
  ],
  register: [{ person: 'zhou-ting', relative: 'he-lihua', kinship: 'PARENT' }],
};
