import type { Family } from '../family';

/** 杭州: money of earlier years moves to the mother, who had no account of her own; a sister is not among the three kinds. */
export const SHEN: Family = {
  name: '沈建明一家',
  region: 'hangzhou',
  members: [
    {
      id: 'shen-jianming',
      name: '沈建明',
      addressCode: '339910',
      bornOn: '1979-04-12',
      serial: 5,
      phone: '12000006101',
      insured: { kind: 'EMPLOYEE', city: '上城区' },
      account: { openingFen: 260_000, monthlyCreditFen: 18_000, earlierYearsFen: 120_000 },
      who: '杭州职工，当年账户有 2,600 元，历年账户有 1,200 元',
      story:
        '可以把历年账户的钱转给母亲，要短信验证码；转 1,200.01 元会被拒绝；转给姐姐会被拒绝，只能转给配偶、父母、子女',
      playable: true,
    },
    {
      id: 'lu-azhen',
      name: '陆阿珍',
      addressCode: '339910',
      bornOn: '1953-09-27',
      serial: 2,
      phone: '12000006102',
      insured: { kind: 'RESIDENT', city: '上城区' },
      who: '沈建明的母亲，参加居民医保，没有账户',
      story: '收到儿子转来的钱以后，有了自己的历年账户；看病先用这笔钱，用不完留着',
      playable: true,
    },
    {
      id: 'shen-jianhong',
      name: '沈建红',
      addressCode: '339910',
      bornOn: '1976-11-30',
      serial: 6,
      insured: { kind: 'EMPLOYEE', city: '拱墅区' },
      account: { openingFen: 80_000, monthlyCreditFen: 12_000, earlierYearsFen: 10_000 },
      who: '沈建明的姐姐，也是职工，没有登记手机号',
      story: '兄弟姐妹不在杭州可以转的三种亲属里，弟弟转不了给她；她没有手机号，收不到验证码，也转不出',
    },
  ],
  register: [
    { person: 'shen-jianming', relative: 'lu-azhen', kinship: 'PARENT' },
    { person: 'shen-jianming', relative: 'shen-jianhong', kinship: 'SIBLING' },
    { person: 'shen-jianhong', relative: 'lu-azhen', kinship: 'PARENT' },
  ],
};
