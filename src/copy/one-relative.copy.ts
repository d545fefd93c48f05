import type { SharingSide } from '@/domain/region/region-profile';

const MEANS: Readonly<Record<SharingSide, string>> = {
  SHARER: '您的账户，可以给这位亲属用。',
  BENEFICIARY: '这位亲属的账户，可以给您用。',
};

const ENDED_MEANS: Readonly<Record<SharingSide, string>> = {
  SHARER: '您的账户，已经不给这位亲属用。',
  BENEFICIARY: '这位亲属的账户，您已经不能用。',
};

/** One sharing: what was agreed, what was spent, changing it, ending it. */
export const oneRelativeWords = {
  waitingFor: '正在读取这份共济关系',
  see: '查看这份共济关系',
  toList: '回到共济关系列表',
  overview: {
    means: (side: SharingSide, isActive: boolean) => (isActive ? MEANS : ENDED_MEANS)[side],
    who: '对方',
    name: '姓名',
    showName: '显示全名',
    hideName: '遮住姓名',
    kinship: '关系',
    role: '身份',
    idNumber: '证件号码',
    period: '有效时间',
    endedBy: '谁解除的',
    terms: (isActive: boolean) => (isActive ? '可以用来做什么' : '当时可以用来做什么'),
    allowed: '可以',
    notAllowed: '不可以',
    change: '修改用途',
    consent: '同意的内容',
    notice: '告知书',
    pledge: '承诺书',
    noPledge: '本地不用签',
    signature: '签名方式',
    signed: { DRAWN: '手写签名', TYPED: '键入姓名' },
    givenAt: '同意时间',
    basis: '关系依据',
    bases: { REGISTER: '登记里查到的关系', PLEDGE: '本人承诺的关系' },
    records: '共济消费记录',
    recordsWaiting: '正在读取消费记录',
    recordsNone: '还没有用过共济的钱。用过以后，记录会在这里。',
    refunded: '已退回',
    paid: (amount: string) => `共济支付 ${amount}`,
    more: '更多记录',
    moreFailed: '没有读到更多记录。请再试一次。',
  },
  terms: {
    title: '修改用途',
    lead: (name: string) => `选择${name}可以用您的账户做什么。`,
    label: '可以用来',
    hint: '至少选一项。',
    same: '没有改动。改好后再点「下一步」。',
    next: '下一步',
  },
  termsCheck: {
    title: '请核对新的用途',
    lead: '有错的地方，点「修改」。',
    who: '亲属',
    before: '原来',
    after: '改为',
    money: ['确认后马上生效。', '已经付过的钱不会变。', '没有选的用途，不再用您的账户。'],
    confirm: '确认修改',
  },
  termsResult: {
    word: '已修改',
    sentence: (name: string) => `${name}可以用您的账户做的事，已经改好。`,
    who: '亲属',
    uses: '可以用来',
    next: '从下一次结算起，按新的用途办。',
    repair: '重新选择用途',
  },
  end: {
    who: '对方',
    kinship: '关系',
    from: '何时生效',
    atOnce: '确认后马上生效',
    ends: '会停止的',
    stays: '不会变的',
    keep: '不解绑',
    sides: {
      SHARER: {
        ends: ['您的账户不再付这位亲属的费用。', '您也不能再用账户替这位亲属缴费。'],
        stays: ['已经付过的钱不会退回。', '消费记录一直可以查。', '以后还可以重新绑定。'],
      },
      BENEFICIARY: {
        ends: ['您不能再用这位亲属的账户。', '看病买药先用您自己的账户，其余付现金。'],
        stays: ['已经付过的钱不用退回。', '消费记录一直可以查。', '以后可以请亲属重新绑定。'],
      },
    },
  },
  endResult: {
    word: '已解绑',
    sentence: (name: string) => `您和${name}的共济关系已经解除。`,
    who: '对方',
    at: '解除时间',
    next: '从现在起，不再用共济的钱。以前的记录随时可以查看。',
  },
} as const;

/** Who ended it, as the reader would say it. */
export const endedByWords = (by: SharingSide | 'REGISTER', reader: SharingSide): string => {
  if (by === 'REGISTER') return '登记的关系已结束';
  return by === reader ? '您本人' : '对方';
};
