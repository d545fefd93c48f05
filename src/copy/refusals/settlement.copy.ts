import { byPayer, type Params, payerIn, type RefusalPart, yuanIn } from './refusal-copy';

/** Figures are said to the sharer alone: what they had above the floor, and the floor. */
const downToFloor = (params: Params): string =>
  params.asSharer === true && Number(params.floorFen ?? 0) > 0
    ? `您能共济的 ${yuanIn(params, 'amountFen')}用完了，账户要留足 ${yuanIn(params, 'floorFen')}`
    : `${payerIn(params)}能共济的钱用完了，账户要留足一部分`;

export const SETTLEMENT_REFUSALS = {
  PURPOSE_NOT_ALLOWED: { happened: '个人账户不能付这类费用，没有扣款。', now: '请用现金或其他方式付。' },
  PURPOSE_NOT_AT_PLACE: { happened: '这里不结算这类费用，没有扣款。', now: '请到能办的定点机构结算。' },
  POOL_SHORT: { happened: '统筹基金的余额不够付这一笔，没有结算。', now: '请机构核对统筹支付的金额，再提交。' },
  INSURED_NOT_ENROLLED: {
    happened: '看病买药的人没有参加医保，没有结算，也没有扣款。',
    now: '请先参保，这一次用现金付。',
  },
  INSURED_SUSPENDED: {
    happened: '看病买药的人医保已停保，没有结算，也没有扣款。',
    now: '请先恢复参保，这一次用现金付。',
  },
  INSURED_IN_ARREARS: { happened: '看病买药的人医保欠费，没有结算，也没有扣款。', now: '请先补缴，这一次用现金付。' },
  POOL_OVER_TOTAL: { happened: '统筹支付多于总费用，没有结算。', now: '请机构核对账单后重新提交。' },
  NOT_BOUND: { happened: '还没有人与参保人绑定共济，没有扣共济账户的钱。', now: '请亲属先办理家庭共济绑定。' },
  FAMILY_CODE_ONLY: {
    happened: '只开了亲情账户，没有绑定共济，没有扣款。',
    now: '亲情账户不等于家庭共济，请再办绑定。',
  },
  SHARER_BALANCE_ZERO: {
    happened: (params: Params) => `${payerIn(params)}的账户没有余额，没有扣款。`,
    now: '等账户有余额后再用，或请别的亲属绑定。',
  },
  SHARER_BALANCE_SHORT: {
    happened: (params: Params) => `${payerIn(params)}的余额用完了，还不够付全部。`,
    now: '可请别的亲属也来绑定。',
  },
  SHARER_MOVED: { happened: '两人的参保地已不在一处，没有用共济账户。', now: '请解绑，再按新的参保地办理。' },
  SHARER_AT_FLOOR: {
    happened: (params: Params) => `${payerIn(params)}的余额没有超过要留足的部分，没有扣款。`,
    now: '等账户余额增加后再用。',
  },
  SHARER_DOWN_TO_FLOOR: {
    happened: (params: Params) => `${downToFloor(params)}，还不够付全部。`,
    now: '等账户余额增加后再用，或请别的亲属也来绑定。',
  },
  CEILING_REACHED: {
    happened: '到了单次最高支付额度，没有付完全部。',
    now: (params: Params) => `${byPayer(params, '调高额度')}。`,
  },
  OTHER_SHARER_PAID: {
    happened: '一张单子只用一位亲属的账户，没有用这一位。',
    now: '其余部分请付现金，下一张单子还能用。',
  },
  SHARING_NOT_THERE: {
    happened: '那里不办家庭共济的授权，没有用亲属的账户。',
    now: '那里请先把历年账户的钱转给家人。',
  },
  USE_NOT_ALLOWED: {
    happened: (params: Params) => `${payerIn(params)}没有开通这项用途，没有扣款。`,
    now: (params: Params) => `${byPayer(params, '打开这项用途')}。`,
  },
  SHARER_CARD_NOT_IN_USE: {
    happened: '出钱的亲属，社保卡已注销或正在注销，没有用共济的钱。',
    now: '请出钱的亲属先补办社保卡，再来用。',
  },
  OWN_CARD_NOT_IN_USE: {
    happened: '看病买药的人，社保卡已注销或正在注销，没有用共济的钱。',
    now: '请先补办社保卡，再来用。',
  },
  BILL_ALREADY_SETTLED: {
    happened: '这张单子已经结算过，没有再扣款。',
    now: '请查看那次结算，要重办就先退费。',
  },
  ALREADY_REFUNDED: { happened: '这笔钱已经退过，没有再退。', now: '请在记录里查看退回的那一笔。' },
} satisfies RefusalPart;
