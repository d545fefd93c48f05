import type { Family } from '../family';

/** A father whose ID number ends in X. */
export const QIN: Family = {
  name: '秦勇父子',
  region: 'hebei',
  members: [
    {
      id: 'qin-yong',
      name: '秦勇',
      addressCode: '139909',
      bornOn: '1990-03-15',
      serial: 1,
      phone: '12000001501',
      insured: { kind: 'EMPLOYEE', city: '承德' },
      account: { openingFen: 60_000, monthlyCreditFen: 9_000 },
      who: '承德职工，父亲的身份证号码以 X 结尾',
      story: '输入父亲的号码时，大写 X、小写 x、全角 Ｘ 都可以，添加成功',
      playable: true,
    },
    {
      id: 'qin-dashan',
      name: '秦大山',
      addressCode: '139909',
      bornOn: '1958-06-06',
      serial: 19,
      insured: { kind: 'RESIDENT', city: '承德' },
      who: '秦勇的父亲，参加居民医保',
      story: '身份证号码以 X 结尾',
    },
  ],
  register: [{ person: 'qin-yong', relative: 'qin-dashan', kinship: 'PARENT' }],
};
