import type { Family } from '../family';

/** The quota is one fen short of the premium, and what is set aside pays for nobody else. */
export const WAN: Family = {
  name: '万春母女',
  region: 'guangdong',
  members: [
    {
      id: 'wan-chun',
      name: '万春',
      addressCode: '449923',
      bornOn: '1979-05-12',
      serial: 16,
      phone: '12000007201',
      insured: { kind: 'EMPLOYEE', city: '江门' },
      account: { openingFen: 44_999, monthlyCreditFen: 9_000 },
      who: '江门职工，额度里有 399.99 元，自己还剩 50 元',
      story: '替母亲缴 400 元保费差一分钱，把额度调高一分就能缴；自己买药 50.01 元，账户付 50 元，现金付 0.01 元',
      playable: true,
    },
    {
      id: 'liao-xiuzhen',
      name: '廖秀珍',
      addressCode: '139923',
      bornOn: '1953-01-27',
      serial: 18,
      phone: '12000007202',
      insured: { kind: 'RESIDENT', region: 'hebei', city: '沧州' },
      who: '万春的母亲，在沧州参加居民医保',
      story: '有女儿的一笔额度 399.99 元；她也可以结束，钱退回女儿的账户',
      playable: true,
    },
  ],
  register: [{ person: 'wan-chun', relative: 'liao-xiuzhen', kinship: 'PARENT' }],
  quotas: [
    {
      sharer: 'wan-chun',
      beneficiary: 'liao-xiuzhen',
      kinship: 'PARENT',
      quotaFen: 39_999,
      proposedOn: '2026-08-03',
      acceptedOn: '2026-08-03',
      acceptedAt: '19:30',
    },
  ],
};
