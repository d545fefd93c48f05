import type { Family } from '../family';

/** 宁波 before 2022: an initiator whose card was cancelled later, so that the network stands and pays nothing. */
export const SHI_NETWORK: Family = {
  name: '石国庆的家庭共济网',
  region: 'ningbo-network',
  members: [
    {
      id: 'shi-guoqing',
      name: '石国庆',
      addressCode: '339944',
      bornOn: '1976-10-01',
      serial: 1,
      phone: '12000003621',
      insured: { kind: 'EMPLOYEE', city: '江北区' },
      account: { openingFen: 90_000, earlierYearsFen: 260_000, monthlyCreditFen: 17_000 },
      who: '发起人，宁波职工（2022 年以前的办法），社保卡上个月注销了，历年账户 2,600 元',
      story: '网还在，但是妻子看病用不了他的钱，也不能再邀请人；补办社保卡以后都恢复',
      playable: true,
    },
    {
      id: 'zhuo-liping',
      name: '卓丽萍',
      addressCode: '339944',
      bornOn: '1979-02-25',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '江北区' },
      who: '石国庆的妻子，参加居民医保，已是成员',
      story: '看病全部自付，因为发起人的社保卡注销了',
    },
    {
      id: 'shi-baogen',
      name: '石宝根',
      addressCode: '339944',
      bornOn: '1938-06-11',
      serial: 3,
      insured: { kind: 'RESIDENT', city: '江北区', publicFunded: true },
      who: '石国庆的父亲，离休干部，享受公费医疗',
      story: '离休干部不在家庭共济网的范围内，不能入网',
    },
  ],
  register: [
    { person: 'shi-guoqing', relative: 'zhuo-liping', kinship: 'SPOUSE' },
    { person: 'shi-guoqing', relative: 'shi-baogen', kinship: 'PARENT' },
  ],
  sharings: [{ sharer: 'shi-guoqing', beneficiary: 'zhuo-liping', kinship: 'SPOUSE', startedOn: '2026-04-13' }],
  changes: [{ on: '2026-10-20', person: 'shi-guoqing', card: 'CANCELLED' }],
};
