import type { SharingSide } from '@/domain/region/region-profile';
import type { SharingEnder } from '@/domain/sharing/stages';

const MEANS: Readonly<Record<SharingSide, (name: string) => string>> = {
  SHARER: (name) => `您的账户，可以给${name}用。`,
  BENEFICIARY: (name) => `${name}的账户，可以给您用。`,
};

const ENDED_MEANS: Readonly<Record<SharingSide, (name: string) => string>> = {
  SHARER: (name) => `您的账户，已经不给${name}用。`,
  BENEFICIARY: (name) => `${name}的账户，您已经不能用。`,
};

/** One sharing: what was agreed, what was spent, changing it, ending it. */
export const oneRelativeWords = {
  waitingFor: '正在读取这份共济关系',
  see: '查看这份共济关系',
  toList: '回到共济关系列表',
  overview: {
    means: (side: SharingSide, isActive: boolean, name: string) => (isActive ? MEANS : ENDED_MEANS)[side](name),
    who: '对方',
    name: '姓名',
    showName: '显示全名',
    hideName: '遮住姓名',
    kinship: '关系',
    role: '身份',
    idNumber: '证件号码',
    period: '有效时间',
    endedBy: '怎样结束的',
    terms: (isActive: boolean) => (isActive ? '可以用来做什么' : '当时可以用来做什么'),
    allowed: '可以',
    notAllowed: '不可以',
    consent: '同意的内容',
    notice: '告知书',
    pledge: '承诺书',
    noPledge: '本地不用签',
    signature: '签名方式',
    signed: { DRAWN: '手写签名', TYPED: '键入姓名', PAPER: '纸质签名' },
    givenAt: '同意时间',
    basis: '关系依据',
    bases: { REGISTER: '登记里查到的关系', PLEDGE: '本人承诺的关系' },
    records: '共济消费记录',
    recordsWaiting: '正在读取消费记录',
    recordsNone: '还没有用过共济的钱。用过以后，记录会在这里。',
    refunded: '已退回',
    paid: (amount: string) => `共济支付 ${amount}`,
  },
  terms: {
    same: '没有改动。改好后再点「下一步」。',
    next: '下一步',
  },
  termsCheck: {
    lead: '有错的地方，点「修改」。',
    who: '对方',
    confirm: '确认修改',
  },
  termsResult: { word: '已修改', who: '对方' },
  end: {
    who: '对方',
    kinship: '关系',
    from: '何时生效',
    atOnce: '确认后马上生效',
    ends: '会停止的',
    stays: '不会变的',
    keep: (end: string) => `不${end}`,
    sides: {
      SHARER: {
        ends: (name: string) => [`您的账户不再付${name}的费用。`, `您也不能再用账户替${name}缴费。`],
        stays: ['已经付过的钱不会退回。', '消费记录一直可以查。'],
      },
      BENEFICIARY: {
        ends: (name: string) => [`您不能再用${name}的账户。`, '看病买药先用您自己的账户，其余付现金。'],
        stays: ['已经付过的钱不用退回。', '消费记录一直可以查。'],
      },
    },
    again: (begin: string) => `以后还可以重新${begin}。`,
  },
  endResult: {
    word: (end: string) => `已${end}`,
    sentence: (name: string) => `您和${name}的共济关系已经解除。`,
    who: '对方',
    at: '结束时间',
    next: {
      SHARER: (name: string) => `从现在起，${name}看病买药，不再用您的钱。以前的记录随时可以查看。`,
      BENEFICIARY: (name: string) => `从现在起，您看病买药，不再用${name}的钱。以前的记录随时可以查看。`,
    },
  },
} as const;

/** What ended by itself, and why. */
const ENDED_BY_ITSELF: Readonly<Record<Exclude<SharingEnder, SharingSide>, string>> = {
  BUREAU: '日期到了，自动结束',
  INSURANCE: '参保情况变了，自动结束',
  REGISTER: '登记的关系已结束，自动结束',
};

/** Who or what ended it, as the reader would say it. */
export const endedByWords = (by: SharingEnder, reader: SharingSide): string => {
  if (by === 'SHARER' || by === 'BENEFICIARY') return by === reader ? '您本人' : '对方';
  return ENDED_BY_ITSELF[by];
};
