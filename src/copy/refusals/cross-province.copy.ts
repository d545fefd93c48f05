import { dayIn, type Params, type RefusalPart, regionIn, yuanIn } from './refusal-copy';

export const CROSS_PROVINCE_REFUSALS = {
  CROSS_PROVINCE_NOT_YET: {
    happened: '跨省共济还没有开始办理，没有提交，也没有划钱。',
    now: (params: Params) => `从${dayIn(params, 'from')}起可以办理。`,
  },
  SAME_PROVINCE: { happened: '这位亲属和您在同一个省参保，没有提交。', now: '同一个省的，请用省内的家庭共济。' },
  QUOTA_MISSING: { happened: '还没有填共济额度。', now: '请填一个大于零的金额。' },
  QUOTA_OVER_BALANCE: {
    happened: (params: Params) => `您能划出的只有 ${yuanIn(params, 'balanceFen')}，没有划钱。`,
    now: '请填少一些，再试一次。',
  },
  QUOTA_NOT_COVERED: {
    happened: '共济人的余额现在不够这笔额度，没有建立，也没有划钱。',
    now: '请共济人改少一些，重新提出。',
  },
  QUOTA_BELOW_USED: {
    happened: (params: Params) => `额度里已经用了 ${yuanIn(params, 'usedFen')}，没有改动。`,
    now: '请填多一些，不能少于已经用掉的。',
  },
  QUOTA_UNCHANGED: { happened: '额度没有变，没有改动。', now: '请填一个不同的金额。' },
  PROPOSAL_WAITING: { happened: '对方还没有答复，没有再办一次。', now: '请等对方登录答复，或先撤销。' },
  PROPOSAL_ANSWERED: { happened: '这份申请已经答复过，没有再办。', now: '可以查看这份跨省共济。' },
  PROPOSAL_DECLINED: { happened: '对方没有接受，没有划钱。', now: '可以和对方商量后，重新提出。' },
  PROPOSAL_WITHDRAWN: { happened: '共济人已经撤销，没有划钱。', now: '还需要的，请共济人重新提出。' },
  PROPOSAL_LAPSED: { happened: '过了 7 天没有答复，已经失效，没有划钱。', now: '还需要的，请共济人重新提出。' },
  QUOTA_USED_UP: { happened: '跨省共济的额度已经用完，没有扣款。', now: '可请共济人增加额度。' },
  QUOTA_SHORT: { happened: '跨省共济的额度不够，差的部分用现金付了。', now: '可请共济人增加额度。' },
  QUOTA_TOO_SMALL: {
    happened: (params: Params) =>
      `额度还剩 ${yuanIn(params, 'leftFen')}，不够 ${yuanIn(params, 'amountFen')}，没有扣款。`,
    now: '请先增加额度，再来缴费。',
  },
  LONG_TERM_CARE_NOT_HERE: {
    happened: (params: Params) => `${regionIn(params)}还没有收长期护理保险费，没有扣款。`,
    now: '现在不用缴，等当地通知。',
  },
} satisfies RefusalPart;
