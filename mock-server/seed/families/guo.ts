import type { Family } from '../family';

/** A mother whose premium is paid elsewhere, and a father who spends his own account first and owes no premium. */
export const GUO: Family = {
  name: '郭晓东一家',
  region: 'hebei',
  members: [
    {
      id: 'guo-xiaodong',
      name: '郭晓东',
      addressCode: '139906',
      bornOn: '1989-08-08',
      serial: 7,
      phone: '12000000901',
      insured: { kind: 'EMPLOYEE', city: '廊坊' },
      account: { openingFen: 100_000, monthlyCreditFen: 10_000 },
      who: '廊坊职工，已与父母共济',
      story: '母亲的保费已经在税务渠道缴过，不能再缴；父亲参加职工医保，不用缴居民医保，看病先用他自己的账户',
      playable: true,
    },
    {
      id: 'yang-shufen',
      name: '杨淑芬',
      addressCode: '139906',
      bornOn: '1963-03-03',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '廊坊' },
      who: '郭晓东的母亲，参加居民医保',
      story: '2027 年度保费已在税务渠道缴清',
    },
    {
      id: 'guo-zhiyuan',
      name: '郭志远',
      addressCode: '139906',
      bornOn: '1959-12-12',
      serial: 3,
      phone: '12000000903',
      insured: { kind: 'EMPLOYEE', city: '廊坊' },
      account: { openingFen: 20_000, monthlyCreditFen: 7_000 },
      who: '郭晓东的父亲，退休职工，自己的账户有 200 元',
      story: '300 元的账单，先用自己的 200 元，再用儿子的 100 元',
      playable: true,
    },
  ],
  register: [
    { person: 'guo-xiaodong', relative: 'yang-shufen', kinship: 'PARENT' },
    { person: 'guo-xiaodong', relative: 'guo-zhiyuan', kinship: 'PARENT' },
    { person: 'guo-zhiyuan', relative: 'yang-shufen', kinship: 'SPOUSE' },
  ],
  sharings: [
    {
      sharer: 'guo-xiaodong',
      beneficiary: 'yang-shufen',
      kinship: 'PARENT',
      startedOn: '2026-01-15',
    },
    {
      sharer: 'guo-xiaodong',
      beneficiary: 'guo-zhiyuan',
      kinship: 'PARENT',
      startedOn: '2026-01-16',
    },
  ],
  premiums: [{ insured: 'yang-shufen', year: 2027, paidOn: '2026-09-10', payer: null }],
};
