import type { PremiumTermsShown } from '@/contract/premium-terms.contract';
import type { PremiumGroup } from '@/domain/premium/premium-group';
import { mockStandard } from './premium.copy';
import { dayWords, inOneBreath, yuan } from './wording';

const GROUP_WORDS: Readonly<Record<PremiumGroup, string>> = {
  EVERYBODY: '城乡居民',
  ELDER: '老年人',
  STUDENT_OR_CHILD: '学生、儿童',
  WORKING_AGE: '劳动年龄内居民',
};

/** How a premium comes about, and what it brings. */
export const termsWords = {
  title: '标准和待遇',
  standard: '缴费标准',
  subsidy: '政府资助',
  own: '自己缴',
  begins: '待遇开始',
  /** Where costs are reimbursed only later. */
  yearFrom: '参保年度从',
  limit: '大病保险限额',
  limitMeans: '一年里，大病保险最多报销的钱',
  waiting: '等待期',
  covered: '开始报销',
  continuous: '连续参保',
  raise: '连续参保激励',
  unclaimed: '零报销激励',
  missed: '如果不缴',
} as const;

type Benefits = PremiumTermsShown['benefits'];
type Incentive = PremiumTermsShown['incentive'];

/** 城乡居民 400.00 元 · 演示标准 */
export const standardInWords = ({ group, standardFen, basis }: PremiumTermsShown): string =>
  `${GROUP_WORDS[group]} ${yuan(standardFen)}${basis === 'MOCK' ? ` · ${mockStandard.mark}` : ''}`;

/** How many months, to which day, and why. */
export const waitingInWords = ({ fixedMonths, variableMonths, waitingUntil, missedYears }: Benefits): string => {
  if (waitingUntil === null) return '没有';
  const added = variableMonths > 0 ? `，再加 ${variableMonths} 个月` : '';
  const why = missedYears.length > 0 ? `断保 ${missedYears.length} 年：固定 ${fixedMonths} 个月${added}。` : '';
  return `${fixedMonths + variableMonths} 个月，到${dayWords(waitingUntil)}。${why}`;
};

const shortWait = ({ fixedMonths, variableMonths, waitingUntil }: Benefits): string =>
  waitingUntil === null ? `没有${termsWords.waiting}` : `${termsWords.waiting} ${fixedMonths + variableMonths} 个月`;

/** In short lines: what it costs, what of it is paid for the person, and from when it helps. */
export const shortTerms = (terms: PremiumTermsShown): readonly string[] => {
  const { subsidyFen, benefits } = terms;
  return [
    standardInWords(terms),
    ...(subsidyFen > 0 ? [`${termsWords.subsidy} ${yuan(subsidyFen)}`] : []),
    inOneBreath([shortWait(benefits), `${dayWords(benefits.coveredFrom)}${termsWords.covered}`]),
  ];
};

export const continuousInWords = ({ continuousYears }: Incentive): string => `算上这年，连续 ${continuousYears} 年`;

/** What was earned; before the fifth year, what will be. */
export const raiseInWords = ({ continuousFen, raiseFen }: Incentive): string =>
  continuousFen > 0
    ? `大病保险限额提高 ${yuan(continuousFen)}，最多到原限额的两成`
    : `满 4 年以后，每年提高大病保险限额 ${yuan(raiseFen)}`;

export const unclaimedInWords = (unclaimedFen: number): string =>
  unclaimedFen > 0 ? `大病保险限额提高 ${yuan(unclaimedFen)}` : '没有。全年没有报销的，次年提高';

export const missedInWords = (monthsIfMissed: number): string =>
  monthsIfMissed > 0 ? `下次参保要等 ${monthsIfMissed} 个月，连续年数重新算` : '连续年数重新算';
