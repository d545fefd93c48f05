import type { Family } from '../family';

/** What is over: a marriage in the register, and a sharing that the sharer ended. */
export const HE: Family = {
  name: '何俊一家',
  region: 'guangdong',
  members: [
    {
      id: 'he-jun',
      name: '何俊',
      addressCode: '449905',
      bornOn: '1984-11-11',
      serial: 9,
      phone: '12000001001',
      insured: { kind: 'EMPLOYEE', city: '惠州' },
      account: { openingFen: 86_800, monthlyCreditFen: 12_000 },
      who: '惠州职工，已离婚',
      story: '再绑定前妻会被拒绝：民政登记显示婚姻已经结束；已解绑的两条关系和当时的消费记录仍然看得到',
      playable: true,
    },
    {
      id: 'feng-xue',
      name: '冯雪',
      addressCode: '449905',
      bornOn: '1986-02-02',
      serial: 2,
      phone: '12000001002',
      insured: { kind: 'RESIDENT', city: '惠州' },
      who: '何俊的前妻，参加居民医保',
      story: '2026 年 6 月 18 日登记离婚，共济当天结束；以后看病不再由何俊的账户支付',
      playable: true,
    },
    {
      id: 'he-jing',
      name: '何静',
      addressCode: '449905',
      bornOn: '1992-04-27',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '惠州' },
      who: '何俊的妹妹，参加居民医保',
      story: '何俊在 2026 年 8 月 1 日解绑；看病时写明“共济已解除”，可以重新绑定',
    },
  ],
  register: [
    { person: 'he-jun', relative: 'feng-xue', kinship: 'SPOUSE', endedOn: '2026-06-18' },
    { person: 'he-jun', relative: 'he-jing', kinship: 'SIBLING' },
  ],
  sharings: [
    {
      sharer: 'he-jun',
      beneficiary: 'feng-xue',
      kinship: 'SPOUSE',
      startedOn: '2026-02-01',
    },
    {
      sharer: 'he-jun',
      beneficiary: 'he-jing',
      kinship: 'SIBLING',
      startedOn: '2026-02-02',
      endedOn: '2026-08-01',
    },
  ],
  bills: [
    {
      on: '2026-03-02',
      insured: 'feng-xue',
      terminal: 'guangdong-hospital',
      purpose: 'OUTPATIENT',
      totalFen: 12_000,
      poolFen: 7_200,
    },
    {
      on: '2026-07-15',
      insured: 'he-jing',
      terminal: 'guangdong-pharmacy',
      purpose: 'MEDICINE',
      totalFen: 2_000,
      poolFen: 0,
    },
  ],
};
