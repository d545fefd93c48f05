import type { Family } from '../family';

/** 杭州: the wife may receive, up to the fen; the father is insured in 宁波, another pooling area. */
export const JIN: Family = {
  name: '金晓峰一家',
  region: 'hangzhou',
  members: [
    {
      id: 'jin-xiaofeng',
      name: '金晓峰',
      addressCode: '339911',
      bornOn: '1988-01-19',
      serial: 7,
      phone: '12000006111',
      insured: { kind: 'EMPLOYEE', city: '西湖区' },
      account: { openingFen: 500_000, monthlyCreditFen: 22_000, earlierYearsFen: 30_000 },
      who: '杭州职工，当年账户有 5,000 元，历年账户只有 300 元',
      story: '转 500 元给妻子会被拒绝：当年的钱再多也不能转；转 300 元可以；转给父亲会被拒绝，他在宁波参保',
      playable: true,
    },
    {
      id: 'wu-xiaoyun',
      name: '吴晓云',
      addressCode: '339911',
      bornOn: '1990-06-06',
      serial: 4,
      phone: '12000006112',
      insured: { kind: 'EMPLOYEE', city: '西湖区' },
      account: { openingFen: 40_000, monthlyCreditFen: 9_000, earlierYearsFen: 5_000 },
      who: '金晓峰的妻子，也是职工，历年账户有 50 元',
      story: '丈夫转来的钱加进她自己的历年账户',
      playable: true,
    },
    {
      id: 'jin-guoliang',
      name: '金国良',
      addressCode: '339912',
      bornOn: '1957-12-01',
      serial: 3,
      insured: { kind: 'RESIDENT', region: 'ningbo', city: '鄞州区' },
      who: '金晓峰的父亲，在宁波参加居民医保',
      story: '与儿子不在同一统筹区，钱转不过来，到大厅也一样',
    },
  ],
  register: [
    { person: 'jin-xiaofeng', relative: 'wu-xiaoyun', kinship: 'SPOUSE' },
    { person: 'jin-xiaofeng', relative: 'jin-guoliang', kinship: 'PARENT' },
  ],
};
