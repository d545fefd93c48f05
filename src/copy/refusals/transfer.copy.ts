import { type Params, type RefusalPart, regionIn, textIn, yuanIn } from './refusal-copy';

/** The old transfer, the code that confirms it, and the wallet (医保钱包). */
export const TRANSFER_REFUSALS = {
  SHARING_NOT_HERE: { happened: '参保地不办授权，没有办理。', now: '可以把历年账户的钱转给家人。' },
  TRANSFER_NOT_HERE: { happened: '参保地不办账户转移，钱没有动。', now: '可以用家庭共济，让家人用您的账户。' },
  OTHER_POOLING_AREA: {
    happened: (params: Params) => `这位家人的参保地在${regionIn(params)}，钱没有动。`,
    now: '不在同一统筹区，大厅也不能转，请家人先用自己的医保。',
  },
  NOT_A_MEMBER: { happened: '这位家人还不是您的共济成员，钱没有动。', now: '请先邀请这位家人，办好以后再划拨。' },
  EARLIER_YEARS_SHORT: {
    happened: (params: Params) =>
      `历年账户有 ${yuanIn(params, 'balanceFen')}，不够 ${yuanIn(params, 'amountFen')}，钱没有动。`,
    now: '当年的钱不能转，请改小金额。',
  },
  PHONE_MISSING: { happened: '您没有登记手机号，没有办理。', now: '请先到医保大厅登记手机号。' },
  CODE_FOR_OTHER: { happened: '验证码对应的人或金额已经改了，钱没有动。', now: '请重新获取验证码。' },
  NOT_INSURED: { happened: '您没有参加医保，没有办理。', now: '请先参保，再来办理。' },
  WALLET_NOT_HERE: {
    happened: (params: Params) => `${regionIn(params)}还没有开通医保钱包服务，钱没有动。`,
    now: '可以先用参保地自己的家庭共济。',
  },
  WALLET_ALREADY_OPEN: { happened: '您的医保钱包已经开通，不用再办。', now: '请到医保钱包查看余额和记录。' },
  OWN_WALLET_NOT_OPEN: { happened: '您还没有开通医保钱包，钱没有动。', now: '请先开通医保钱包，再来转账。' },
  WALLET_NOT_OPEN: { happened: '对方还没有开通医保钱包，钱没有动。', now: '请对方先在自己的手机上开通，再转。' },
  TRANSFER_WINDOW: {
    happened: (params: Params) =>
      `${textIn(params, 'until', '22')} 点到次日 ${textIn(params, 'from', '6')} 点不办转账，钱没有动。`,
    now: (params: Params) => `请在早上 ${textIn(params, 'from', '6')} 点以后再转。`,
  },
  TRANSFER_DAILY: {
    happened: (params: Params) => `今天已经转了 ${textIn(params, 'max', '3')} 笔，不能再转，钱没有动。`,
    now: '请明天再转。',
  },
  TRANSFER_OVER_LIMIT: {
    happened: (params: Params) => `一笔最多转 ${yuanIn(params, 'maxFen')}，钱没有动。`,
    now: '请改小金额，或分几笔转。',
  },
  TRANSFER_BALANCE_SHORT: {
    happened: (params: Params) => `能转的有 ${yuanIn(params, 'availableFen')}，不够这一笔，钱没有动。`,
    now: '请改小金额，再试一次。',
  },
  TRANSFER_PENDING: {
    happened: '还有一笔转账在等对方接受，钱没有动。',
    now: '请对方先接受或退回那一笔，再转。',
  },
  TRANSFER_ANSWERED: { happened: '这笔转账已经处理过，没有再办。', now: '请到转账记录里查看结果。' },
  TRANSFER_BOUNCED: {
    happened: '这笔转账过了时间，钱已退回转出的人。',
    now: '还需要的，请对方再转一次，当天接受。',
  },
} satisfies RefusalPart;
