import { dayIn, type Params, type RefusalPart, textIn, yuanIn } from './refusal-copy';

/** When money comes in again, where it does, and the way that needs none of the account. */
const untilCredited = (params: Params): string => {
  const comes = params.nextCreditOn === undefined ? '' : `单位下次划入是${dayIn(params, 'nextCreditOn')}。`;
  return `${comes}也可以请本人到医保大厅，用现金缴。`;
};

/** Who paid, or at which door, as far as the bureau tells who asks. */
const WHO_PAID: Readonly<Record<string, (params: Params) => string>> = {
  YOU: () => '您已经缴过',
  RELATIVE: (params) => (params.payer === undefined ? '已由另一位家人缴过' : `已由${textIn(params, 'payer', '')}缴过`),
  HALL: () => '已在医保大厅缴过',
  TAX: () => '已在税务渠道缴过',
};

/** Where the money of it is given back. */
const REFUND_WAY: Readonly<Record<string, string>> = {
  YOU: '要退费，请到缴费记录。',
  RELATIVE: '要退费，请缴费的家人办理。',
  HALL: '要退费，请本人到缴费的地方办理。',
  TAX: '要退费，请本人到税务渠道办理。',
};

export const PREMIUM_REFUSALS = {
  OUT_OF_SEASON: {
    happened: (params: Params) => `现在不在 ${textIn(params, 'year', '')} 年度的集中缴费期，没有扣款。`,
    now: (params: Params) => `缴费期是 ${dayIn(params, 'opensOn')}到 ${dayIn(params, 'closesOn')}。`,
  },
  FULLY_SUBSIDISED: {
    happened: (params: Params) => `${textIn(params, 'year', '这个')} 年度由政府全额资助，不用缴，没有扣款。`,
    now: '参保由当地直接办理，您不用再做什么。',
  },
  YEAR_NOT_COLLECTED: { happened: '这个年度没有可缴的费用，没有扣款。', now: '请选择列出的缴费年度。' },
  ALREADY_PAID: {
    happened: (params: Params) =>
      `${textIn(params, 'year', '')} 年度${WHO_PAID[textIn(params, 'by', '')]?.(params) ?? '已经缴过'}，没有再扣款。`,
    now: (params: Params) => `不用再缴，也请不要在别处重复缴。${REFUND_WAY[textIn(params, 'by', '')] ?? ''}`,
  },
  EMPLOYEE_INSURANCE_ACTIVE: { happened: '这位亲属参加的是职工医保，没有扣款。', now: '职工医保不用缴居民医保费。' },
  PREMIUM_NOT_HERE: {
    happened: (params: Params) => `${textIn(params, 'city', '当地')}现在不能用个人账户代缴，没有扣款。`,
    now: '请用当地公布的其他方式缴费。',
  },
  OVER_CEILING: {
    happened: (params: Params) => `${yuanIn(params, 'amountFen')}超过了单次最高额度，没有扣款。`,
    now: '请先在信息变更里调高额度，再来缴费。',
  },
  BALANCE_SHORT: {
    happened: (params: Params) =>
      `余额 ${yuanIn(params, 'balanceFen')}，不够 ${yuanIn(params, 'amountFen')}，没有扣款。`,
    now: untilCredited,
  },
  AMOUNT_CHANGED: {
    happened: (params: Params) => `应缴金额变为 ${yuanIn(params, 'amountFen')}，没有扣款。`,
    now: '请核对新的金额，再确认缴费。',
  },
  PREMIUM_LOCKED: {
    happened: (params: Params) => `有人正在税务渠道缴 ${textIn(params, 'year', '这个')} 年度的费，这里没有扣款。`,
    now: (params: Params) => `请等到 ${textIn(params, 'until', '15 分钟后')}，那时还没缴成，就可以在这里缴。`,
  },
  PREMIUM_CHANNEL_CLOSED: {
    happened: '缴费系统现在不收费，没有扣款。',
    now: (params: Params) =>
      params.opensAt === undefined
        ? '正在维护，请过一会儿再试。'
        : `夜间维护，请在 ${textIn(params, 'opensAt', '')} 以后再缴。`,
  },
  PREMIUM_TWICE: { happened: '同一个人同一年度选了两次，没有扣款。', now: '请去掉一个，再确认缴费。' },
  TAX_ORDER_OVER: { happened: '这一单过了时间，没有收钱。', now: '请查看是否已缴；没有缴，请重新开单。' },
  REFUND_TOO_LATE: {
    happened: (params: Params) => `${textIn(params, 'year', '')} 年度待遇已经开始，没有退费。`,
    now: '有疑问，请到医保大厅咨询。',
  },
} satisfies RefusalPart;
