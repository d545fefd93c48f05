import type { PremiumBill } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { maskName } from '@/domain/person/masking';
import { REMINDER_POLICY } from '@/domain/reminders/reminder-policy';
import { kinshipToReader } from './kinship.copy';
import { premiumInWords } from './premium-amount.copy';
import { refusalSentence } from './refusals.copy';
import { dayWords, withNote, yuan } from './wording';

/** Days before the end of a season, as the reminders count them. */
const FIRST_WARNING = Math.max(...REMINDER_POLICY.seasonClosesSteps);

export const homeWords = {
  title: '共济',
  welcome: {
    title: '一家人，一起用医保账户',
    what: ['医保个人账户的钱，近亲属也能用。', '在这里练习添加亲属、缴费和查账。', '人物和钱都是虚构的，请放心试。'],
    signIn: '登录',
  },
  sandbox: '演示：不是官方，没有真人资料',
  noAccount: '您没有个人账户，看病时可以用亲属共济的钱。',
  closed: '不能办',
  card: { IN_USE: null, CANCELLED: '您的社保卡已注销', CANCELLING: '您的社保卡正在注销' },
  needsAccount: '有职工医保个人账户的人才能办',
  sharedWithMe: '谁在为我共济',
  nobodyShares: '还没有人与您共济',
  askRelative: '请有职工医保的近亲属，在他的手机上添加您。',
  pay: '去缴费',
  running: '正在办理',
  answerWanted: '有亲属在等您答复',
  walletWaiting: {
    title: '医保钱包里有钱等您接受',
    from: (who: string, amountFen: Fen) => `${who}转来 ${yuan(amountFen)}。`,
    look: '查看并处理',
  },
  toLookAt: { name: (count: number) => `有 ${count} 件事要看`, hint: '到期、退款、家人变动' },
  me: { name: '我的', hint: '账户明细、字号、退出登录' },
} as const;

/** To oneself; or whose home it is, where one acts for another. */
export const greeting = (name: string, isHelped: boolean): string =>
  isHelped ? `${maskName(name)}的医保` : `您好，${maskName(name)}`;

/** Of a newborn's own year too, which goes by no season. */
export const dueOutOfSeasonTitle = (year: number): string => `${year} 年居民医保还没有缴`;

/** What the card of a premium says of the time: not yet paid; near the end of the season, how near. */
export const dueTitle = (year: number, daysLeft: number): string => {
  if (daysLeft > FIRST_WARNING || daysLeft < 0) return dueOutOfSeasonTitle(year);
  return `${year} 年居民医保快截止，${daysLeft === 0 ? '今天是最后一天' : `还有 ${daysLeft} 天`}`;
};

const oneDue = ({ insured, kinship, due }: PremiumBill): string =>
  `${withNote(maskName(insured.name), kinshipToReader(kinship, 'SHARER'))}应缴 ${due ? premiumInWords(due) : yuan(0)}。`;

/** Who has not been paid for, among those who may be paid for now. */
export const dueInWords = (unpaid: readonly PremiumBill[]): string => {
  const [only] = unpaid;
  return only && unpaid.length === 1 ? oneDue(only) : `${unpaid.length} 位亲属还没有缴。`;
};

/** Why nobody of them can be paid for now, each reason once in its two halves; empty where somebody can. */
export const whyNotInWords = (unpaid: readonly PremiumBill[]): string[] => {
  const reasons = unpaid.flatMap(({ cannotPay }) => (cannotPay ? [cannotPay] : []));
  if (reasons.length < unpaid.length) return [];
  const said = reasons.map(({ code, params }) => refusalSentence(code, { ...params, matter: 'PREMIUM' }));
  return [...new Set(said.flatMap(({ happened, now }) => [happened, now]))];
};

export const closesInWords = (closesOn: Day): string => `${dayWords(closesOn)}截止。`;
