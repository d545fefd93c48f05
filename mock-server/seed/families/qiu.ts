import type { Family } from '../family';

/** This year's money is not shared; on New Year's Day what is left of it becomes money of earlier years. */
export const QIU: Family = {
  name: '裘佳怡母女',
  region: 'ningbo',
  members: [
    {
      id: 'qiu-jiayi',
      name: '裘佳怡',
      addressCode: '339942',
      bornOn: '1994-02-14',
      serial: 2,
      phone: '12000003701',
      insured: { kind: 'EMPLOYEE', city: '慈溪' },
      account: { openingFen: 150_000, earlierYearsFen: 0, monthlyCreditFen: 13_000 },
      who: '慈溪职工，当年账户 1,500 元，历年账户没有钱，已与母亲绑定',
      story: '母亲看病时共济支付不了，因为历年账户是零；过了元旦，当年剩下的钱转入历年账户，就能用了',
      playable: true,
    },
    {
      id: 'lou-meixian',
      name: '楼美仙',
      addressCode: '339942',
      bornOn: '1966-12-07',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '慈溪' },
      who: '裘佳怡的母亲，参加居民医保',
      story: '今年看病自付，明年起由女儿的历年账户支付',
    },
  ],
  register: [{ person: 'qiu-jiayi', relative: 'lou-meixian', kinship: 'PARENT' }],
  sharings: [{ sharer: 'qiu-jiayi', beneficiary: 'lou-meixian', kinship: 'PARENT', startedOn: '2026-09-01' }],
};
