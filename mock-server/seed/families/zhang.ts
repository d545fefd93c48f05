import type { Family } from '../family';

/** An empty account, and a brother who is in no insurance: two of Hebei's published reasons. */
export const ZHANG: Family = {
  name: '张伟一家',
  region: 'hebei',
  members: [
    {
      id: 'zhang-wei',
      name: '张伟',
      addressCode: '139903',
      bornOn: '1979-11-03',
      serial: 1,
      phone: '12000000401',
      insured: { kind: 'EMPLOYEE', city: '保定' },
      account: { openingFen: 0, monthlyCreditFen: 8_000 },
      who: '保定职工，个人账户余额为零，已与母亲共济',
      story: '母亲看病时共济支付不了，结算单上写明“账户余额为零”；添加弟弟张勇会被拒绝，因为他没有参保',
      playable: true,
    },
    {
      id: 'li-chunmei',
      name: '李春梅',
      addressCode: '139903',
      bornOn: '1953-07-14',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '保定' },
      who: '张伟的母亲，参加居民医保',
      story: '看病全部自付，因为儿子的账户余额为零',
    },
    {
      id: 'zhang-yong',
      name: '张勇',
      addressCode: '139903',
      bornOn: '1984-03-22',
      serial: 3,
      insured: { kind: 'NONE', city: '保定' },
      who: '张伟的弟弟，没有参加医保',
      story: '没有参保，不能被添加',
    },
  ],
  register: [
    { person: 'zhang-wei', relative: 'li-chunmei', kinship: 'PARENT' },
    { person: 'zhang-wei', relative: 'zhang-yong', kinship: 'SIBLING' },
  ],
  sharings: [
    {
      sharer: 'zhang-wei',
      beneficiary: 'li-chunmei',
      kinship: 'PARENT',
      startedOn: '2026-01-09',
    },
  ],
};
