import type { Family } from '../family';

/** Two children share with one mother: who pays first, and who pays her premium. */
export const GAO: Family = {
  name: '高翔兄妹',
  region: 'hebei',
  members: [
    {
      id: 'gao-xiang',
      name: '高翔',
      addressCode: '139901',
      bornOn: '1980-10-20',
      serial: 15,
      phone: '12000001401',
      insured: { kind: 'EMPLOYEE', city: '石家庄' },
      account: { openingFen: 45_000, monthlyCreditFen: 8_500 },
      who: '哥哥，石家庄职工，账户有 450 元，先与母亲共济',
      story: '母亲 500 元的账单，先用哥哥的 450 元，再用妹妹的 50 元；兄妹同时缴母亲的保费，只有一笔成功',
      playable: true,
    },
    {
      id: 'gao-jie',
      name: '高洁',
      addressCode: '139901',
      bornOn: '1986-12-18',
      serial: 16,
      phone: '12000001402',
      insured: { kind: 'EMPLOYEE', city: '石家庄' },
      account: { openingFen: 60_000, monthlyCreditFen: 9_500 },
      who: '妹妹，石家庄职工，账户有 600 元，后与母亲共济',
      story: '哥哥的钱用完才用她的；哥哥缴过母亲的保费，她再缴会被拒绝',
      playable: true,
    },
    {
      id: 'bai-suyun',
      name: '白素云',
      addressCode: '139901',
      bornOn: '1952-02-22',
      serial: 18,
      phone: '12000001403',
      insured: { kind: 'RESIDENT', city: '石家庄' },
      who: '高翔、高洁的母亲，参加居民医保',
      story: '在“谁为我共济”里看到两个孩子，和他们付钱的先后',
      playable: true,
    },
  ],
  register: [
    { person: 'gao-xiang', relative: 'bai-suyun', kinship: 'PARENT' },
    { person: 'gao-jie', relative: 'bai-suyun', kinship: 'PARENT' },
    { person: 'gao-xiang', relative: 'gao-jie', kinship: 'SIBLING' },
  ],
  sharings: [
    {
      sharer: 'gao-xiang',
      beneficiary: 'bai-suyun',
      kinship: 'PARENT',
      startedOn: '2026-01-14',
    },
    {
      sharer: 'gao-jie',
      beneficiary: 'bai-suyun',
      kinship: 'PARENT',
      startedOn: '2026-02-14',
    },
  ],
};
