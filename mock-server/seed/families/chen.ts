import type { Family } from '../family';

/** The main journey in Guangdong, and a child who can neither have a phone nor show a face. */
export const CHEN: Family = {
  name: '陈建华一家',
  region: 'guangdong',
  members: [
    {
      id: 'chen-jianhua',
      name: '陈建华',
      addressCode: '449901',
      bornOn: '1983-09-05',
      serial: 1,
      phone: '12000000201',
      insured: { kind: 'EMPLOYEE', city: '广州' },
      account: { openingFen: 300_000, monthlyCreditFen: 15_000 },
      who: '广州职工，个人账户有 3,000 元',
      story: '从头走一遍：看告知书、绑定母亲或女儿、看病结算、查记录、缴居民医保、解绑，每一步都能成功',
      playable: true,
    },
    {
      id: 'huang-xiuying',
      name: '黄秀英',
      addressCode: '449901',
      bornOn: '1955-12-01',
      serial: 2,
      phone: '12000000202',
      insured: { kind: 'RESIDENT', city: '广州' },
      who: '陈建华的母亲，参加居民医保',
      story: '还没有人与她共济；陈建华绑定以后，她在这里看到谁在为她付钱，也可以自己解绑',
      playable: true,
    },
    {
      id: 'chen-kexin',
      name: '陈可欣',
      addressCode: '449901',
      bornOn: '2015-06-01',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '广州' },
      who: '陈建华的女儿，未满 16 岁',
      story: '没有手机，也不能刷脸登录；可以被父亲绑定，看病时由父亲的账户支付',
    },
  ],
  register: [
    { person: 'chen-jianhua', relative: 'huang-xiuying', kinship: 'PARENT' },
    { person: 'chen-jianhua', relative: 'chen-kexin', kinship: 'CHILD' },
    { person: 'huang-xiuying', relative: 'chen-kexin', kinship: 'PATERNAL_GRANDCHILD' },
  ],
};
