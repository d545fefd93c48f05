import type { Family } from '../family';

/** Two children share with one mother, and she says whose money comes first. */
export const MENG: Family = {
  name: '孟兰一家',
  region: 'beijing',
  members: [
    {
      id: 'meng-lan',
      name: '孟兰',
      addressCode: '119901',
      bornOn: '1956-06-12',
      serial: 2,
      phone: '12000005101',
      insured: { kind: 'RESIDENT', city: '北京' },
      who: '北京居民，女儿和儿子都与她共济',
      story: '在共济账户使用顺序里把儿子置顶，以后的账单先用儿子的钱',
      playable: true,
    },
    {
      id: 'meng-qing',
      name: '孟晴',
      addressCode: '119901',
      bornOn: '1984-03-08',
      serial: 4,
      phone: '12000005102',
      insured: { kind: 'EMPLOYEE', city: '北京' },
      account: { openingFen: 50_000, monthlyCreditFen: 10_000 },
      who: '孟兰的女儿，北京职工，先与母亲共济',
      story: '母亲没有排顺序时，先用她的钱',
      playable: true,
    },
    {
      id: 'meng-yang',
      name: '孟阳',
      addressCode: '119901',
      bornOn: '1987-09-15',
      serial: 3,
      phone: '12000005103',
      insured: { kind: 'EMPLOYEE', city: '北京' },
      account: { openingFen: 50_000, monthlyCreditFen: 10_000 },
      who: '孟兰的儿子，北京职工，后与母亲共济',
      story: '母亲把他置顶以后，先用他的钱',
      playable: true,
    },
  ],
  register: [
    { person: 'meng-qing', relative: 'meng-lan', kinship: 'PARENT' },
    { person: 'meng-yang', relative: 'meng-lan', kinship: 'PARENT' },
    { person: 'meng-qing', relative: 'meng-yang', kinship: 'SIBLING' },
  ],
  sharings: [
    { sharer: 'meng-qing', beneficiary: 'meng-lan', kinship: 'PARENT', startedOn: '2026-03-01' },
    { sharer: 'meng-yang', beneficiary: 'meng-lan', kinship: 'PARENT', startedOn: '2026-03-02' },
  ],
};
