import type { PremiumBill, PremiumOrder } from '@/contract/premium.contract';
import type { Fen } from '@/domain/money';
import { insuredInWords, yearInWords } from './premium.copy';
import { premiumInWords } from './premium-amount.copy';
import { benefitsInWords } from './premium-benefits.copy';
import { shortTerms, termsWords } from './premium-terms.copy';
import { inOneBreath, listed, yuan } from './wording';

/** Paying the premiums of several relatives in one order. */
export const togetherWords = {
  door: { name: '为几位一起缴费', meaning: '一次付清，每位一张收据' },
  people: {
    title: '为哪几位缴费',
    hint: '要缴的，点一下打勾。',
    waitingFor: '正在读取每位的费用',
    missing: '还没有选人。请至少选一位。',
    tooMany: (most: number) => `一次最多选 ${most} 项。请去掉几项。`,
    sum: (count: number, totalFen: Fen) => `选了 ${count} 项，一共 ${yuan(totalFen)}。`,
    none: { title: '现在没有可以一起缴的', body: '可以回到上一页，看每位的原因。' },
    free: { title: '不用缴的', word: '不用缴', meaning: '政府全额资助，不用缴，也不扣款。' },
  },
  check: {
    title: '请核对每一位',
    lead: '要么全部缴成，要么一位都不扣款。',
    change: '改选',
    total: '合计',
    count: '一共几项',
    items: (count: number) => `${count} 项`,
    will: (totalFen: Fen) => `确认后，一次扣 ${yuan(totalFen)}。`,
    changed: '有一项现在缴不了，请重新选。',
  },
  pledge: {
    about: '这次代缴',
    whom: '为谁缴费',
    money: (totalFen: Fen) => `按下就是为每一位承诺，并扣 ${yuan(totalFen)}。`,
  },
  result: {
    word: '全部已缴费',
    sentence: (count: number, totalFen: Fen) => `${count} 项，一共扣了 ${yuan(totalFen)}。`,
    next: '每位有自己的收据，也可以单独退费。不用再到别处缴费。',
    receipts: '每位的收据',
    choose: '重新选人',
  },
  record: { question: '缴费方式', answer: '几位一起缴的' },
} as const;

/** 刘*兰（父母），2027 年度，400.00 元 */
export const partInWords = (bill: PremiumBill): string =>
  inOneBreath([insuredInWords(bill), yearInWords(bill.year), ...(bill.due ? [premiumInWords(bill.due)] : [])]);

/** Under the name of one of several: what it costs, and from when it helps. */
export const partTermsInWords = ({ terms }: PremiumBill): readonly string[] => (terms ? shortTerms(terms) : []);

/** 2027 年度，400.00 元，JF…; and from when costs are reimbursed. */
export const receiptInWords = (
  order: Pick<PremiumOrder, 'year' | 'amountFen' | 'basis' | 'receiptNo' | 'benefitsBeginOn' | 'benefitsEndOn'>,
): string => {
  const paid = inOneBreath([yearInWords(order.year), premiumInWords(order), order.receiptNo]);
  return `${paid}\n${termsWords.covered}：${benefitsInWords(order)}`;
};

/** 刘*兰（父母）、王*国（父母） */
export const peopleInWords = (bills: readonly PremiumBill[]): string => listed([...new Set(bills.map(insuredInWords))]);
