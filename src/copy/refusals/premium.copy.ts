import { dayIn, type Params, type RefusalPart, textIn, yuanIn } from './refusal-copy';

export const PREMIUM_REFUSALS = {
  OUT_OF_SEASON: {
    happened: (params: Params) => `现在不在 ${textIn(params, 'year', '')} 年度的集中缴费期，没有扣款。`,
    now: (params: Params) => `缴费期是 ${dayIn(params, 'opensOn')}到 ${dayIn(params, 'closesOn')}。`,
  },
  YEAR_NOT_COLLECTED: { happened: '这个年度没有可缴的费用，没有扣款。', now: '请选择列出的缴费年度。' },
  ALREADY_PAID: {
    happened: (params: Params) => `${textIn(params, 'year', '')} 年度已经缴过，没有再扣款。`,
    now: '不用再缴，也请不要在别处重复缴。',
  },
  EMPLOYEE_INSURANCE_ACTIVE: { happened: '这位亲属参加的是职工医保，没有扣款。', now: '职工医保不用缴居民医保费。' },
  PREMIUM_NOT_HERE: {
    happened: (params: Params) => `${textIn(params, 'city', '当地')}暂不支持用个人账户代缴，没有扣款。`,
    now: '请用当地公布的其他方式缴费。',
  },
  OVER_CEILING: {
    happened: (params: Params) => `${yuanIn(params, 'amountFen')}超过了单次最高额度，没有扣款。`,
    now: '请先在信息变更里调高额度，再来缴费。',
  },
  BALANCE_SHORT: {
    happened: (params: Params) =>
      `余额 ${yuanIn(params, 'balanceFen')}，不够 ${yuanIn(params, 'amountFen')}，没有扣款。`,
    now: '等单位下次划入后再缴，或用其他方式缴费。',
  },
  AMOUNT_CHANGED: {
    happened: (params: Params) => `应缴金额变为 ${yuanIn(params, 'amountFen')}，没有扣款。`,
    now: '请核对新的金额，再确认缴费。',
  },
  REFUND_TOO_LATE: {
    happened: (params: Params) => `${textIn(params, 'year', '')} 年度待遇已经开始，没有退费。`,
    now: '如有疑问，请到医保大厅咨询。',
  },
} satisfies RefusalPart;
