import type { PremiumRecord } from '@/contract/premium.contract';
import type { PaperKind } from '@/contract/premium-paper.contract';
import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import type { SheetWords } from './sheet';

const TITLES: Readonly<Record<PaperKind, string>> = {
  RECEIPT: '城乡居民医保缴费收据',
  CERTIFICATE: '城乡居民参保缴费证明',
};

const STATEMENTS: Readonly<Record<PaperKind, string>> = {
  RECEIPT: '收到下列人员的城乡居民基本医疗保险费。',
  CERTIFICATE: '兹证明下列人员已经缴纳城乡居民基本医疗保险费。',
};

const SANDBOX = '演示沙盒生成，不是官方凭证，没有效力。';

const dayWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

const momentWords = (moment: string): string => `${dayWords(moment)} ${moment.slice(11, 16)}`;

const yuan = (amountFen: number): string => `${(amountFen / 100).toFixed(2)} 元`;

/** The mark of a figure that no source stands behind. */
const amountOf = ({ amountFen, basis }: PremiumRecord): string =>
  basis === 'MOCK' ? `${yuan(amountFen)}（演示标准）` : yuan(amountFen);

/** Who paid: in full on the payer's own paper, masked on the paper of who was paid for; at the tax channel, the door alone. */
const payerOf = (order: PremiumRecord): readonly [string, string] => {
  if (order.side !== 'SELF') return ['代缴人', order.payer.name];
  return order.hall === null ? ['缴费渠道', '税务渠道'] : ['缴费人', order.insured.name];
};

/** A long waiting period may use up the whole year. */
const benefitsOf = ({ benefitsBeginOn, benefitsEndOn }: PremiumRecord): string =>
  benefitsBeginOn > benefitsEndOn ? '这一年度没有待遇' : `${dayWords(benefitsBeginOn)}至${dayWords(benefitsEndOn)}`;

const refundedRow = ({ refundedAt }: PremiumRecord): (readonly [string, string])[] =>
  refundedAt === null ? [] : [['已经退费', momentWords(refundedAt)]];

/** The paper's words: names stand in full, it is about this person and asked for. */
export const premiumPaperWords = (order: PremiumRecord, kind: PaperKind, today: Day): SheetWords => ({
  title: TITLES[kind],
  under: SANDBOX,
  statement: STATEMENTS[kind],
  rows: [
    ['收据编号', order.receiptNo],
    ['参保人', order.insured.name],
    ['证件号码', order.insured.idNumberMasked],
    ['参保地', `${REGIONS[order.insured.region].name} ${order.insured.city}`],
    ['参保年度', `${order.year} 年度`],
    ['缴费金额', amountOf(order)],
    ['缴费时间', momentWords(order.paidAt)],
    ['待遇时间', benefitsOf(order)],
    payerOf(order),
    ...refundedRow(order),
  ],
  foot: [`生成日期 ${dayWords(today)}`, SANDBOX],
});
