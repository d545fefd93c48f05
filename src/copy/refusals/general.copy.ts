import type { RefusalCode } from '@/domain/refusals';
import type { RefusalCopy } from './refusal-copy';

/** What stands instead of a half that has figures or names to fill, where none are known: in a list of reasons, or with an older bureau. */
export const GENERAL_HALVES: Readonly<Partial<Record<RefusalCode, Partial<Record<keyof RefusalCopy, string>>>>> = {
  ID_LENGTH: { happened: '证件号码的位数不对。' },
  CAP_REACHED: { happened: '绑定的亲属已经满了，没有绑定。' },
  ASKED_TODAY: { happened: '今天提交的次数已经用完，没有再提交。' },
  LAST_DAY_NOT_AFTER_FIRST: { now: '请选开始那天以后的日期。' },
  DAY_TOO_FAR: { now: '请填近一些的日期。' },
  CROSS_PROVINCE_NOT_YET: { now: '请等到开始办理的那一天。' },
  CEILING_OVER_AVAILABLE: { happened: '单次最高额度超过了可共济的余额。' },
  BALANCE_AT_FLOOR: { happened: '账户的钱没有超过要留足的部分，没有办理。' },
  QUOTA_OVER_BALANCE: { happened: '您能划出的钱不够这笔额度，没有划钱。' },
  QUOTA_BELOW_USED: { happened: '新的额度比已经用掉的少，没有改动。', now: '请填多一些，再试一次。' },
  QUOTA_TOO_SMALL: { happened: '额度里剩的钱不够这一笔，没有扣款。' },
  EARLIER_YEARS_SHORT: { happened: '历年账户的钱不够这一笔，钱没有动。' },
  TRANSFER_OVER_LIMIT: { happened: '超过了一笔最多能转的钱，钱没有动。' },
  TRANSFER_BALANCE_SHORT: { happened: '能转的钱不够这一笔，钱没有动。' },
  OUT_OF_SEASON: { happened: '现在不在集中缴费期，没有扣款。', now: '请在集中缴费期里来缴。' },
  FULLY_SUBSIDISED: { happened: '这个年度由政府全额资助，不用缴，没有扣款。' },
  ALREADY_PAID: { happened: '这个年度已经缴过，没有再扣款。' },
  OVER_CEILING: { happened: '这一笔超过了单次最高额度，没有扣款。' },
  BALANCE_SHORT: { happened: '账户的余额不够这一笔，没有扣款。' },
  AMOUNT_CHANGED: { happened: '应缴金额变了，没有扣款。' },
  PREMIUM_LOCKED: {
    happened: '有人正在税务渠道缴这个年度的费，这里没有扣款。',
    now: '请等 15 分钟，那时还没缴成，就可以在这里缴。',
  },
  REFUND_TOO_LATE: { happened: '这个年度的待遇已经开始，没有退费。' },
};

/** These say who reads it, and fill nothing. */
const ABOUT_THE_READER = ['asSharer', 'matter'];

/** Nothing was sent that a sentence could be filled with. */
export const isBare = (params: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(params).every((key) => ABOUT_THE_READER.includes(key));
