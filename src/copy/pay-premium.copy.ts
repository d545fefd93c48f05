import type { PremiumBill } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { PremiumSeason } from '@/domain/premium/premium-season';
import { mockStandard, yearInWords } from './premium.copy';
import { notNowInWords } from './premium-now.copy';
import { refusalSentence } from './refusals.copy';
import { dayWords, yuan } from './wording';

/** Paying the resident premium for a relative, screen by screen. */
export const premiumWords = {
  next: '下一步',
  backToCheck: '改好了，返回核对',
  paymentType: {
    question: '缴费类型',
    self: { label: '本人缴费', reason: '您参加的是职工医保，不用缴居民医保费。' },
    forOther: { label: '代他人缴费', note: '用您的个人账户，替家人缴费。' },
    missing: '还没有选缴费类型。请选一项。',
  },
  person: {
    question: (relative: string) => `为哪位${relative}缴费`,
    hint: (relative: string) => `这里列出您的${relative}。`,
    waitingFor: '正在读取缴费信息',
    missing: '还没有选人。请选一位。',
    noneDue: '现在没有要缴的费用。原因写在下面。',
    empty: {
      title: (relative: string) => `您还没有${relative}`,
      body: (relative: string) => `先有${relative}，才能替他缴费。`,
    },
  },
  year: {
    question: '缴哪个年度的费用',
    waitingFor: '正在读取各年度的费用',
    missing: '还没有选年度。请选一项。',
  },
  closed: { title: '现在不是集中缴费期', records: '查看缴费记录', sandbox: '这是演示，可以重新开始' },
  check: {
    title: '请核对',
    lead: '有错的地方，点「修改」。',
    waitingFor: '正在读取应缴金额',
    insured: '为谁缴费',
    idNumber: '证件号码',
    year: '参保年度',
    amount: '应缴金额',
    account: '扣款账户',
    own: (name: string) => `${name}（您本人）`,
    before: '现在余额',
    after: '缴费后余额',
    short: (missingFen: Fen) => `还差 ${yuan(missingFen)}`,
    once: '请不要在别处重复缴费。',
    onceReason: '同一个人同一年度，只能缴一次。',
  },
  result: {
    word: '已缴费',
    receipt: '收据编号',
    paidAt: '缴费时间',
    amount: '缴费金额',
    see: '查看这笔缴费',
    seeHint: '以后也可以在缴费记录里查看',
  },
  refund: {
    title: '核对退费',
    lead: '确认前，钱不会变动。',
    waitingFor: '正在读取这笔缴费',
    to: '退回账户',
    amount: '退回金额',
    before: '现在余额',
    after: '退费后余额',
    effect: (year: number) => `退费后，${year} 年度就没有缴费了。`,
    effectNow: '要有居民医保待遇，需要重新缴费。',
    confirm: '确认退费',
    word: '已退费',
    refundedAt: '退费时间',
    next: (season: PremiumSeason) => `要重新缴费，请在${dayWords(season.closesOn)}以前（含当天）办理。`,
  },
  repair: { amount: '核对新的金额', records: '查看缴费记录', uses: (relative: string) => `查看我的${relative}` },
} as const;

/** What is due, in a line: 应缴 400.00 元 · 演示标准 */
export const dueInWords = ({ amountFen, basis }: NonNullable<PremiumBill['due']>): string =>
  `应缴 ${yuan(amountFen)}${basis === 'MOCK' ? ` · ${mockStandard.mark}` : ''}`;

/** A relative's bill in the list of whom one may pay for; 现在缴不了 stands there before it is chosen. */
export const billInWords = ({ due, cannotPay }: PremiumBill): string | undefined =>
  due ? `${dueInWords(due)}${cannotPay ? ' · 您现在缴不了' : ''}` : undefined;

/** When the season that is closed now opens, or that it is over. */
export const seasonInWords = (season: PremiumSeason, today: Day): string =>
  today < season.opensOn
    ? `${yearInWords(season.year)}从${dayWords(season.opensOn)}开始缴费。${dayWords(season.closesOn)}截止。`
    : `${yearInWords(season.year)}的缴费期到${dayWords(season.closesOn)}，已经结束。`;

/** Over a list of which nothing can be paid: that nothing is owed, or that it is not taken at this moment. */
export const noneDueInWords = (bills: readonly PremiumBill[]): string =>
  notNowInWords(bills) ?? premiumWords.person.noneDue;

/** Why nothing may be paid, in the line of a list: its card says the rest. */
export const notDueInBrief = (no: NonNullable<PremiumBill['refusal']>, today: Day): string =>
  no.code === 'OUT_OF_SEASON' ? notDueInWords(no, today) : refusalSentence(no.code, no.params).happened;

/** Why nothing may be paid, both halves; of a year out of season, whether it is over or to come. */
export const notDueInWords = ({ code, params }: NonNullable<PremiumBill['refusal']>, today: Day): string => {
  if (code === 'OUT_OF_SEASON') {
    const { year, opensOn, closesOn } = params;
    return seasonInWords({ year: Number(year), opensOn: String(opensOn), closesOn: String(closesOn) }, today);
  }
  const { happened, now } = refusalSentence(code, params);
  return `${happened}${now}`;
};
