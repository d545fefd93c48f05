import type { Family } from '../family';

/** A daughter in Guangdong and a son in Shanxi both share with their father in Hebei. */
export const DUAN: Family = {
  name: '段家姐弟',
  region: 'hebei',
  members: [
    {
      id: 'duan-li',
      name: '段丽',
      addressCode: '449922',
      bornOn: '1981-11-25',
      serial: 14,
      phone: '12000007101',
      insured: { kind: 'EMPLOYEE', region: 'guangdong', city: '中山' },
      account: { openingFen: 250_000, monthlyCreditFen: 15_000 },
      who: '姐姐，中山职工，给父亲的额度 800 元，已用 150 元',
      story: '个人账户还有 1,700 元，另有 650 元在父亲的额度里；结束时退回 650 元',
      playable: true,
    },
    {
      id: 'duan-jun',
      name: '段军',
      addressCode: '139922',
      bornOn: '1986-03-09',
      serial: 13,
      phone: '12000007102',
      insured: { kind: 'EMPLOYEE', region: 'shanxi', city: '太原' },
      account: { openingFen: 160_000, monthlyCreditFen: 12_000 },
      who: '弟弟，太原职工，向父亲提出了 500 元额度，还没有答复',
      story: '父亲接受以后才划出 500 元；7 天没有答复就失效，也可以自己撤销',
      playable: true,
    },
    {
      id: 'duan-shouren',
      name: '段守仁',
      addressCode: '139922',
      bornOn: '1955-08-30',
      serial: 15,
      phone: '12000007103',
      insured: { kind: 'RESIDENT', city: '衡水' },
      who: '段丽、段军的父亲，在衡水参加居民医保',
      story: '有女儿的一笔额度，儿子的一笔等他答复；看病先用先接受的那一笔；他的参保转走，额度都自动结束',
      playable: true,
    },
  ],
  register: [
    { person: 'duan-li', relative: 'duan-shouren', kinship: 'PARENT' },
    { person: 'duan-jun', relative: 'duan-shouren', kinship: 'PARENT' },
    { person: 'duan-li', relative: 'duan-jun', kinship: 'SIBLING' },
  ],
  quotas: [
    {
      sharer: 'duan-li',
      beneficiary: 'duan-shouren',
      kinship: 'PARENT',
      quotaFen: 80_000,
      proposedOn: '2026-07-06',
      acceptedOn: '2026-07-07',
    },
    {
      sharer: 'duan-jun',
      beneficiary: 'duan-shouren',
      kinship: 'PARENT',
      quotaFen: 50_000,
      proposedOn: '2026-11-19',
    },
  ],
  bills: [
    {
      on: '2026-09-14',
      insured: 'duan-shouren',
      terminal: 'hebei-hospital',
      purpose: 'OUTPATIENT',
      totalFen: 42_000,
      poolFen: 27_000,
    },
  ],
};
