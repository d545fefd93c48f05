import type { PremiumOrder } from '@/contract/premium.contract';
import { dayWords } from './wording';

type Span = Pick<PremiumOrder, 'benefitsBeginOn' | 'benefitsEndOn'>;

/** A long waiting period, or a newborn paid for late, may use up the whole year. */
const isLost = ({ benefitsBeginOn, benefitsEndOn }: Span): boolean => benefitsBeginOn > benefitsEndOn;

const LOST = { all: '这一年度没有待遇' } as const;

/** 2027年1月1日: the day from which costs are reimbursed. */
export const benefitsInWords = (order: Span): string => (isLost(order) ? LOST.all : dayWords(order.benefitsBeginOn));

/** 2027年1月1日至2027年12月31日 */
export const benefitsSpanInWords = (order: Span): string =>
  isLost(order) ? LOST.all : `${dayWords(order.benefitsBeginOn)}至${dayWords(order.benefitsEndOn)}`;

/** After a payment: from when it helps, and that it is done. */
export const benefitsNext = (order: Span & Pick<PremiumOrder, 'year'>): string => {
  const helps = isLost(order) ? '没有待遇' : `从${dayWords(order.benefitsBeginOn)}开始报销`;
  return `${order.year} 年度${helps}。不用再到别处缴费。`;
};
