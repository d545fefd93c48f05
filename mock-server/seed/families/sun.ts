import type { Family } from '../family';

/** Both parents are enrolled, and neither in normal state. */
export const SUN: Family = {
  name: '孙丽一家',
  region: 'hebei',
  members: [
    {
      id: 'sun-li',
      name: '孙丽',
      addressCode: '139905',
      bornOn: '1987-07-07',
      serial: 8,
      phone: '12000000701',
      insured: { kind: 'EMPLOYEE', city: '邯郸' },
      account: { openingFen: 160_000, monthlyCreditFen: 10_000 },
      who: '邯郸职工，父亲停保，母亲欠费',
      story: '添加父亲会被拒绝（停保），添加母亲也会被拒绝（欠费）；两次的原因不同，要做的事也不同',
      playable: true,
    },
    {
      id: 'sun-defu',
      name: '孙德福',
      addressCode: '139905',
      bornOn: '1957-10-01',
      serial: 1,
      insured: { kind: 'RESIDENT', city: '邯郸', status: 'SUSPENDED' },
      who: '孙丽的父亲，居民医保停保',
      story: '停保，不能被添加',
    },
    {
      id: 'ma-xiuzhi',
      name: '马秀芝',
      addressCode: '139905',
      bornOn: '1961-02-16',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '邯郸', status: 'ARREARS' },
      who: '孙丽的母亲，居民医保欠费',
      story: '欠费，不能被添加',
    },
  ],
  register: [
    { person: 'sun-li', relative: 'sun-defu', kinship: 'PARENT' },
    { person: 'sun-li', relative: 'ma-xiuzhi', kinship: 'PARENT' },
  ],
};
