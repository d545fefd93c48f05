import type { Family } from '../family';

/** The sharer's own insurance rests: what is bound stays bound, and pays nothing. */
export const LIANG: Family = {
  name: '梁国栋母子',
  region: 'guangdong',
  members: [
    {
      id: 'liang-guodong',
      name: '梁国栋',
      addressCode: '449904',
      bornOn: '1981-01-19',
      serial: 1,
      phone: '12000000801',
      insured: { kind: 'EMPLOYEE', city: '珠海' },
      account: { openingFen: 180_000, monthlyCreditFen: 12_500 },
      who: '珠海职工，医保暂停，已与母亲共济',
      story: '账户里有 1,800 元，但本人停保：母亲看病时共济不支付，保费缴不了，也不能再绑定别人',
      playable: true,
    },
    {
      id: 'luo-suzhen',
      name: '罗素珍',
      addressCode: '449904',
      bornOn: '1955-05-05',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '珠海' },
      who: '梁国栋的母亲，参加居民医保',
      story: '看病全部自付，因为儿子停保',
    },
  ],
  register: [{ person: 'liang-guodong', relative: 'luo-suzhen', kinship: 'PARENT' }],
  sharings: [
    {
      sharer: 'liang-guodong',
      beneficiary: 'luo-suzhen',
      kinship: 'PARENT',
      startedOn: '2026-02-12',
    },
  ],
  changes: [{ on: '2026-10-01', person: 'liang-guodong', status: 'SUSPENDED' }],
};
