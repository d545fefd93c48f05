import type { Family } from '../family';

/** One bill, one sharer: the first bound pays up to the ceiling, and the other is not asked. */
export const GUAN: Family = {
  name: '关晓琳姐弟',
  region: 'shanxi',
  members: [
    {
      id: 'guan-xiaolin',
      name: '关晓琳',
      addressCode: '149905',
      bornOn: '1983-05-24',
      serial: 2,
      phone: '12000003501',
      insured: { kind: 'EMPLOYEE', city: '运城' },
      account: { openingFen: 300_000, monthlyCreditFen: 12_000 },
      who: '姐姐，运城职工，给母亲定的单次额度是 50 元，先与母亲共济',
      story: '母亲 80 元的账单，共济支付 50 元，其余用现金付；替母亲缴 400 元保费会被拒绝，要先调高额度',
      playable: true,
    },
    {
      id: 'guan-xiaofeng',
      name: '关晓峰',
      addressCode: '149905',
      bornOn: '1987-07-13',
      serial: 1,
      phone: '12000003502',
      insured: { kind: 'EMPLOYEE', city: '运城' },
      account: { openingFen: 300_000, monthlyCreditFen: 12_000 },
      who: '弟弟，运城职工，给母亲定的单次额度是 500 元，后与母亲共济',
      story: '一张单子只用一位的钱：姐姐付过的单子不再用他的；替母亲缴保费可以成功',
      playable: true,
    },
    {
      id: 'dou-lanying',
      name: '窦兰英',
      addressCode: '149905',
      bornOn: '1957-02-18',
      serial: 4,
      phone: '12000003503',
      insured: { kind: 'RESIDENT', city: '运城' },
      who: '关晓琳、关晓峰的母亲，参加居民医保',
      story: '结算单上写明：到了单次最高额度，另一位没有用上',
      playable: true,
    },
  ],
  register: [
    { person: 'guan-xiaolin', relative: 'dou-lanying', kinship: 'PARENT' },
    { person: 'guan-xiaofeng', relative: 'dou-lanying', kinship: 'PARENT' },
    { person: 'guan-xiaolin', relative: 'guan-xiaofeng', kinship: 'SIBLING' },
  ],
  sharings: [
    {
      sharer: 'guan-xiaolin',
      beneficiary: 'dou-lanying',
      kinship: 'PARENT',
      startedOn: '2026-02-20',
      ceilingFen: 5_000,
    },
    {
      sharer: 'guan-xiaofeng',
      beneficiary: 'dou-lanying',
      kinship: 'PARENT',
      startedOn: '2026-02-21',
      ceilingFen: 50_000,
    },
  ],
};
