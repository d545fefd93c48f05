import type { Family } from '../family';

/** Shenzhen: care from the shared account, yes; the resident premium, no. */
export const HUANG: Family = {
  name: '黄志明母子',
  region: 'guangdong',
  members: [
    {
      id: 'huang-zhiming',
      name: '黄志明',
      addressCode: '449906',
      bornOn: '1978-12-31',
      serial: 1,
      phone: '12000001701',
      insured: { kind: 'EMPLOYEE', city: '深圳' },
      account: { openingFen: 260_000, monthlyCreditFen: 18_000 },
      who: '深圳职工，已与母亲共济',
      story: '母亲看病可以共济支付；保费不能缴，因为深圳不支持用个人账户代缴',
      playable: true,
    },
    {
      id: 'zeng-lizhen',
      name: '曾丽珍',
      addressCode: '449906',
      bornOn: '1951-07-01',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '深圳' },
      who: '黄志明的母亲，在深圳参加居民医保',
      story: '看病由儿子的账户支付，保费要在别的渠道缴',
    },
  ],
  register: [{ person: 'huang-zhiming', relative: 'zeng-lizhen', kinship: 'PARENT' }],
  sharings: [
    {
      sharer: 'huang-zhiming',
      beneficiary: 'zeng-lizhen',
      kinship: 'PARENT',
      startedOn: '2026-03-28',
    },
  ],
};
