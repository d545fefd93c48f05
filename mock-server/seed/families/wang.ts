import type { Family } from '../family';

/** The main journey in Hebei: nothing is set up yet, and nothing stands in the way. */
export const WANG: Family = {
  name: '王芳一家',
  region: 'hebei',
  members: [
    {
      id: 'wang-fang',
      name: '王芳',
      addressCode: '139901',
      bornOn: '1985-04-12',
      serial: 2,
      phone: '12000000101',
      insured: { kind: 'EMPLOYEE', city: '石家庄' },
      account: { openingFen: 300_000, monthlyCreditFen: 12_000 },
      who: '石家庄职工，个人账户有 3,000 元',
      story: '从头走一遍：添加母亲、签承诺书、看病结算、查记录、缴居民医保、解绑，每一步都能成功',
      playable: true,
    },
    {
      id: 'liu-guilan',
      name: '刘桂兰',
      addressCode: '139901',
      bornOn: '1956-03-11',
      serial: 2,
      phone: '12000000102',
      insured: { kind: 'RESIDENT', city: '石家庄' },
      who: '王芳的母亲，参加居民医保',
      story: '还没有人与她共济；王芳添加以后，她在这里看到谁在为她付钱，也可以自己解绑',
      playable: true,
    },
    {
      id: 'wang-jianguo',
      name: '王建国',
      addressCode: '139901',
      bornOn: '1954-08-20',
      serial: 1,
      insured: { kind: 'RESIDENT', city: '石家庄' },
      who: '王芳的父亲，参加居民医保',
      story: '第二位可以添加的亲属',
    },
  ],
  register: [
    { person: 'wang-fang', relative: 'liu-guilan', kinship: 'PARENT' },
    { person: 'wang-fang', relative: 'wang-jianguo', kinship: 'PARENT' },
    { person: 'wang-jianguo', relative: 'liu-guilan', kinship: 'SPOUSE' },
  ],
};
