import type { Fen } from '@/domain/money';
import type { SharedUse } from '@/domain/settlement/purpose';
import { USE_WORDS } from './purpose.copy';
import { yuan } from './wording';

/** Choosing what a sharer allows: with a new relative, and when it is changed. */
export const termsFormWords = {
  title: '填写授权内容',
  lead: '这些由您来定。',
  opening: '正在读取您的账户',
  money: {
    title: '可以共济多少',
    balance: '账户余额',
    earlierYears: '历年账户',
    floor: '要留足',
    available: '可以共济',
    earmarked: '跨省额度',
  },
  uses: (relative: string) => `${relative}可以用来做什么`,
  usesHint: '至少选一项，以后也能改。',
  ceiling: '单次最高支付额度（元）',
  ceilingFigures: '请填数字，例如 500。最多两位小数。',
  firstDay: '授权开始日期',
  firstDayHint: '选今天，今天就可以用。',
  lasts: '用到什么时候',
  until: {
    OPEN: { name: '长期有效' },
    LAST_DAY: { name: '到某一天为止', note: '到期自动解除，不用再办' },
  },
  lastDay: '授权结束日期',
  lastDayHint: '这一天还能用，第二天 00:00 失效。',
  errors: (count: number) => `有 ${count} 处要改`,
} as const;

/** What the form says about the sharer, to the sharer or to somebody who fills it in for them. */
export interface TermsVoice {
  ceilingHint: (availableFen: Fen) => string;
  openNote: string;
  uses: Readonly<Record<SharedUse, string>>;
}

const { CARE, PHARMACY, RESIDENT_PREMIUM } = USE_WORDS;

export const TO_THE_SHARER: TermsVoice = {
  ceilingHint: (availableFen) => `每次最多从您的账户付这么多，不超过 ${yuan(availableFen)}。`,
  openNote: '直到您或对方解除',
  uses: { CARE: CARE.means, PHARMACY: PHARMACY.means, RESIDENT_PREMIUM: RESIDENT_PREMIUM.means },
};

/** At the counter: the sharer is whoever stands there. */
export const TO_A_CLERK: TermsVoice = {
  ceilingHint: (availableFen) => `每次最多从办事人的账户付这么多，不超过 ${yuan(availableFen)}。`,
  openNote: '直到办事人或对方解除',
  uses: { CARE: CARE.means, PHARMACY: PHARMACY.means, RESIDENT_PREMIUM: '由办事人代缴对方的居民医保费' },
};
