import type { Family } from '../family';

/** Questions first, then the face of a member of sixteen. */
export const MI: Family = {
  name: '米兰一家',
  region: 'gansu',
  members: [
    {
      id: 'mi-lan',
      name: '米兰',
      addressCode: '629901',
      bornOn: '1980-08-08',
      serial: 2,
      phone: '12000005301',
      insured: { kind: 'EMPLOYEE', city: '兰州' },
      account: { openingFen: 150_000, monthlyCreditFen: 10_000 },
      who: '兰州职工，想邀请父亲和女儿',
      story: '先读问答；邀请父亲要他本人模拟刷脸，邀请女儿不用；邀请以后可以划拨，划拨 1,500.01 元会被拒绝',
      playable: true,
    },
    {
      id: 'mi-shan',
      name: '米山',
      addressCode: '629901',
      bornOn: '1953-01-19',
      serial: 1,
      phone: '12000005302',
      insured: { kind: 'RESIDENT', city: '兰州' },
      who: '米兰的父亲，参加居民医保',
      story: '年满 16 岁，要本人刷脸（模拟）；女儿划拨以后，有自己的共济账户',
      playable: true,
    },
    {
      id: 'yue-xing',
      name: '岳星',
      addressCode: '629901',
      bornOn: '2014-07-07',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '兰州' },
      who: '米兰的女儿，未满 16 岁',
      story: '不用刷脸，可以直接邀请',
    },
  ],
  register: [
    { person: 'mi-lan', relative: 'mi-shan', kinship: 'PARENT' },
    { person: 'mi-lan', relative: 'yue-xing', kinship: 'CHILD' },
  ],
};
