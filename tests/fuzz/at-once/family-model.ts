/** A family as plain numbers: written from what the rules say, and from no line of the law. */
export interface Family {
  balanceFen: { daughter: number; son: number; far: number };
  isSharing: { daughter: boolean; son: boolean };
  /** The quota that the child far away set aside for the mother. */
  quota: { stage: 'PROPOSED' | 'ACTIVE' | 'DECLINED' | 'WITHDRAWN' | 'ENDED'; totalFen: number; leftFen: number };
  /** What was sent to the mother's wallet first, and what waits there at all. */
  firstSending: 'WAITING' | 'ANSWERED';
  isWaiting: boolean;
  sentToday: number;
  walletFen: number;
  isBillRefunded: boolean;
  /** The mother's premium, and the order that the daughter paid before everything else. */
  isPremiumPaid: boolean;
  firstOrder: 'NONE' | 'PAID' | 'REFUNDED';
  help: { isEnded: boolean; usedFen: number };
  /** Answers by the key they were given under. */
  kept: Record<string, string>;
}

type Child = 'daughter' | 'son';

export type Op =
  | { does: 'SETTLE'; totalFen: number; key?: string }
  | { does: 'REFUND_BILL' }
  | { does: 'PAY_PREMIUM'; by: Child | 'HELPER' }
  | { does: 'REFUND_ORDER' }
  | { does: 'END_SHARING'; of: Child; by: Child | 'mother' | 'far' }
  | { does: 'READ_BALANCE'; of: Child | 'far' }
  | { does: 'ACCEPT_QUOTA' | 'REFUSE_QUOTA' | 'WITHDRAW_QUOTA' }
  | { does: 'CHANGE_QUOTA'; quotaFen: number }
  | { does: 'END_QUOTA'; by: 'mother' | 'far' }
  | { does: 'ACCEPT_SENDING' | 'REFUSE_SENDING' }
  | { does: 'SEND'; amountFen: number }
  | { does: 'END_HELP'; by: Child };

export const FIRST_BILL_FEN = 5_000;
export const FIRST_SENDING_FEN = 7_000;
export const PREMIUM_FEN = 40_000;
export const QUOTA_FEN = 30_000;
export const CAP_FEN = 79_999;
export const OPENING_FEN = { daughter: 100_000, son: 45_000, far: 60_000 } as const;

/** After the daughter paid the first bill and the far child sent the first money. */
export const familyAtFirst = (isQuotaActive: boolean, isPremiumPaid: boolean): Family => ({
  balanceFen: {
    daughter: OPENING_FEN.daughter - FIRST_BILL_FEN - (isPremiumPaid ? PREMIUM_FEN : 0),
    son: OPENING_FEN.son,
    far: OPENING_FEN.far - FIRST_SENDING_FEN - (isQuotaActive ? QUOTA_FEN : 0),
  },
  isSharing: { daughter: true, son: true },
  quota: { stage: isQuotaActive ? 'ACTIVE' : 'PROPOSED', totalFen: QUOTA_FEN, leftFen: isQuotaActive ? QUOTA_FEN : 0 },
  firstSending: 'WAITING',
  isWaiting: true,
  sentToday: 1,
  walletFen: 0,
  isBillRefunded: false,
  isPremiumPaid,
  firstOrder: isPremiumPaid ? 'PAID' : 'NONE',
  help: { isEnded: false, usedFen: 0 },
  kept: {},
});

interface After {
  state: Family;
  answer: string;
}
const no = (state: Family, code: string): After => ({ state, answer: code });

const settle = (state: Family, totalFen: number): After => {
  const { balanceFen, isSharing, quota } = state;
  const ownFen = Math.min(totalFen, state.walletFen);
  let left = totalFen - ownFen;
  const take = (fen: number, may: boolean) => {
    const part = may ? Math.min(left, fen) : 0;
    left -= part;
    return part;
  };
  const daughter = take(balanceFen.daughter, isSharing.daughter);
  const son = take(balanceFen.son, isSharing.son);
  const far = take(quota.leftFen, quota.stage === 'ACTIVE');
  return {
    state: {
      ...state,
      walletFen: state.walletFen - ownFen,
      balanceFen: { ...balanceFen, daughter: balanceFen.daughter - daughter, son: balanceFen.son - son },
      quota: { ...quota, leftFen: quota.leftFen - far },
    },
    answer: `own ${ownFen} daughter ${daughter} son ${son} quota ${far} cash ${left}`,
  };
};

const settleOnce = (state: Family, { totalFen, key }: Extract<Op, { does: 'SETTLE' }>): After => {
  const known = key === undefined ? undefined : state.kept[key];
  if (known !== undefined) return { state, answer: known };
  const after = settle(state, totalFen);
  return key === undefined
    ? after
    : { ...after, state: { ...after.state, kept: { ...state.kept, [key]: after.answer } } };
};

const payAs = (state: Family, child: Child): After => {
  if (!state.isSharing[child]) return no(state, 'SHARING_ENDED');
  if (state.isPremiumPaid) return no(state, 'ALREADY_PAID');
  const hasFen = state.balanceFen[child];
  if (hasFen < PREMIUM_FEN) return no(state, 'BALANCE_SHORT');
  const balanceFen = { ...state.balanceFen, [child]: hasFen - PREMIUM_FEN };
  return { state: { ...state, balanceFen, isPremiumPaid: true }, answer: 'yes' };
};

const payByHelper = (state: Family): After => {
  if (state.help.isEnded) return no(state, 'HELP_ENDED');
  if (state.help.usedFen + PREMIUM_FEN > CAP_FEN) return no(state, 'HELP_OVER_CAP');
  const after = payAs(state, 'daughter');
  if (after.answer !== 'yes') return after;
  return { ...after, state: { ...after.state, help: { isEnded: false, usedFen: state.help.usedFen + PREMIUM_FEN } } };
};

const refundOrder = (state: Family): After => {
  if (state.firstOrder !== 'PAID') return no(state, 'ALREADY_REFUNDED');
  const balanceFen = { ...state.balanceFen, daughter: state.balanceFen.daughter + PREMIUM_FEN };
  return { state: { ...state, balanceFen, isPremiumPaid: false, firstOrder: 'REFUNDED' }, answer: 'yes' };
};

const refundBill = (state: Family): After => {
  if (state.isBillRefunded) return no(state, 'ALREADY_REFUNDED');
  const balanceFen = { ...state.balanceFen, daughter: state.balanceFen.daughter + FIRST_BILL_FEN };
  return { state: { ...state, balanceFen, isBillRefunded: true }, answer: 'yes' };
};

const WHY_NOT_QUOTA = {
  PROPOSED: 'PROPOSAL_WAITING',
  ACTIVE: 'PROPOSAL_ANSWERED',
  DECLINED: 'PROPOSAL_DECLINED',
  WITHDRAWN: 'PROPOSAL_WITHDRAWN',
  ENDED: 'SHARING_ENDED',
} as const;

/** The quota and the money it moves out of the far child's account, or back. */
const moveQuota = (state: Family, quota: Family['quota'], fromFarFen: number): After => ({
  state: { ...state, quota, balanceFen: { ...state.balanceFen, far: state.balanceFen.far - fromFarFen } },
  answer: 'yes',
});

const answerQuota = (state: Family, does: 'ACCEPT_QUOTA' | 'REFUSE_QUOTA' | 'WITHDRAW_QUOTA'): After => {
  const { quota, balanceFen } = state;
  if (quota.stage !== 'PROPOSED') return no(state, WHY_NOT_QUOTA[quota.stage]);
  if (does === 'REFUSE_QUOTA') return moveQuota(state, { ...quota, stage: 'DECLINED' }, 0);
  if (does === 'WITHDRAW_QUOTA') return moveQuota(state, { ...quota, stage: 'WITHDRAWN' }, 0);
  if (balanceFen.far < quota.totalFen) return no(state, 'QUOTA_NOT_COVERED');
  return moveQuota(state, { ...quota, stage: 'ACTIVE', leftFen: quota.totalFen }, quota.totalFen);
};

const changeQuota = (state: Family, quotaFen: number): After => {
  const { quota, balanceFen } = state;
  if (quota.stage !== 'ACTIVE') return no(state, WHY_NOT_QUOTA[quota.stage]);
  const more = quotaFen - quota.totalFen;
  if (more === 0) return no(state, 'QUOTA_UNCHANGED');
  if (quotaFen < quota.totalFen - quota.leftFen) return no(state, 'QUOTA_BELOW_USED');
  if (more > balanceFen.far) return no(state, 'QUOTA_OVER_BALANCE');
  return moveQuota(state, { ...quota, totalFen: quotaFen, leftFen: quota.leftFen + more }, more);
};

const endQuota = (state: Family): After => {
  const { quota } = state;
  if (quota.stage !== 'ACTIVE') return no(state, WHY_NOT_QUOTA[quota.stage]);
  return moveQuota(state, { ...quota, stage: 'ENDED', leftFen: 0 }, -quota.leftFen);
};

const answerSending = (state: Family, isYes: boolean): After => {
  if (state.firstSending !== 'WAITING') return no(state, 'TRANSFER_ANSWERED');
  const far = state.balanceFen.far + (isYes ? 0 : FIRST_SENDING_FEN);
  return {
    state: {
      ...state,
      firstSending: 'ANSWERED',
      isWaiting: false,
      walletFen: state.walletFen + (isYes ? FIRST_SENDING_FEN : 0),
      balanceFen: { ...state.balanceFen, far },
    },
    answer: 'yes',
  };
};

const sendMoney = (state: Family, amountFen: number): After => {
  if (state.sentToday >= 3) return no(state, 'TRANSFER_DAILY');
  if (state.isWaiting) return no(state, 'TRANSFER_PENDING');
  if (amountFen > state.balanceFen.far) return no(state, 'TRANSFER_BALANCE_SHORT');
  const balanceFen = { ...state.balanceFen, far: state.balanceFen.far - amountFen };
  return { state: { ...state, balanceFen, isWaiting: true, sentToday: state.sentToday + 1 }, answer: 'yes' };
};

/** Only the two whose sharing it is. */
const endSharing = (state: Family, of: Child, by: Child | 'mother' | 'far'): After => {
  if (by !== of && by !== 'mother') return no(state, 'NOT_FOUND');
  return state.isSharing[of]
    ? { state: { ...state, isSharing: { ...state.isSharing, [of]: false } }, answer: 'yes' }
    : no(state, 'SHARING_ENDED');
};

const endHelp = (state: Family): After =>
  state.help.isEnded
    ? no(state, 'HELP_ENDED')
    : { state: { ...state, help: { ...state.help, isEnded: true } }, answer: 'yes' };

const STEPS: { [D in Op['does']]: (state: Family, op: Extract<Op, { does: D }>) => After } = {
  SETTLE: settleOnce,
  REFUND_BILL: refundBill,
  PAY_PREMIUM: (state, { by }) => (by === 'HELPER' ? payByHelper(state) : payAs(state, by)),
  REFUND_ORDER: refundOrder,
  END_SHARING: (state, { of, by }) => endSharing(state, of, by),
  READ_BALANCE: (state, { of }) => ({ state, answer: String(state.balanceFen[of]) }),
  ACCEPT_QUOTA: (state, { does }) => answerQuota(state, does as 'ACCEPT_QUOTA'),
  REFUSE_QUOTA: (state, { does }) => answerQuota(state, does as 'REFUSE_QUOTA'),
  WITHDRAW_QUOTA: (state, { does }) => answerQuota(state, does as 'WITHDRAW_QUOTA'),
  CHANGE_QUOTA: (state, { quotaFen }) => changeQuota(state, quotaFen),
  END_QUOTA: endQuota,
  ACCEPT_SENDING: (state) => answerSending(state, true),
  REFUSE_SENDING: (state) => answerSending(state, false),
  SEND: (state, { amountFen }) => sendMoney(state, amountFen),
  END_HELP: endHelp,
};

/** What the family answers to one deed, and how it stands then. */
export const stepFamily = (state: Family, op: Op): After =>
  (STEPS[op.does] as (state: Family, op: Op) => After)(state, op);
