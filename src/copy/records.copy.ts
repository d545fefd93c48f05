import type { Settlement } from '@/contract/settlement.contract';
import { dayOf, monthOf } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS, kinshipToReader } from './kinship.copy';

/** What the records say. */
export const recordWords = {
  kinds: { label: '看哪一类记录', care: '看病买药', premium: '缴费' },
  waitingFor: '正在读取记录',
  myPart: '我付',
  refunded: '已退回',
  more: '更多',
  moreFailed: '没有读到更多记录。请再试一次。',
  care: { empty: { title: '还没有看病买药的记录', body: '每次结算后，这里会多一条。' } },
  premium: { empty: { title: '还没有缴费记录', body: '用您的账户替亲属缴费后，这里会多一条。', pay: '替亲属缴费' } },
  settlement: {
    waitingFor: '正在读取这次结算',
    who: '谁看病买药',
    self: '您本人',
    where: '在哪里',
    when: '时间',
    purpose: '用途',
    total: '总费用',
    reference: '结算编号',
    paid: '这笔钱谁付的',
    pool: '统筹基金',
    own: '本人个人账户',
    ownOf: (name: string) => `${name}的个人账户`,
    mine: '我的账户（共济）',
    others: '其他亲属',
    myQuota: '我给的跨省额度',
    shared: '共济',
    quota: '跨省额度',
    across: '，跨省',
    cash: '现金',
    noneShared: '为什么没有用共济的钱',
    notAllShared: '为什么共济没有付完',
    refundedTitle: '这笔结算已经退回',
    refundedBody: (moment: string) => `${moment} 退回。每一部分都回到原来的账户。`,
  },
  receipt: {
    waitingFor: '正在读取这笔缴费',
    title: '居民医保缴费',
    paid: '已缴费',
    refunded: '已退费',
    receiptNo: '收据编号',
    idNumber: '证件号码',
    year: '参保年度',
    amount: '金额',
    paidFrom: '从哪里扣',
    paidAt: '缴费时间',
    refundedAt: '退费时间',
    benefits: '待遇开始',
    refund: '申请退费',
    refundUntil: (day: string) => `${day}前，可以申请退费。`,
  },
} as const;

/** `2026-11` → `2026年11月` */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The day of a moment inside its month's list: `11月7日`. */
export const monthDayWords = (iso: string): string => {
  const [, month, day] = dayOf(Date.parse(iso)).split('-');
  return `${Number(month)}月${Number(day)}日`;
};

/** The month a moment lies in, in China: `2026-11`. */
export const monthOfMoment = (iso: string): string => monthOf(dayOf(Date.parse(iso)));

/** Whom a settlement was for, as the reader knows them. */
export const insuredToReader = ({ side, insured, shares }: Settlement): string => {
  if (side === 'INSURED') return recordWords.settlement.self;
  const mine = shares.find((share) => share.mine);
  return `${maskName(insured.name)}${mine ? `（${KINSHIP_WORDS[mine.kinship]}）` : ''}`;
};

/** Whose shared money it was; a number tells two of the same name apart. */
export const sharerToReader = (
  { side, shares }: Settlement,
  { sharer, kinship, mine, reach }: Settlement['shares'][number],
  index: number,
): string => {
  const { mine: own, myQuota, shared, quota, across } = recordWords.settlement;
  const isAcross = reach === 'NATION';
  if (mine) return isAcross ? myQuota : own;
  const kin = `${kinshipToReader(kinship, 'BENEFICIARY')}${isAcross ? across : ''}`;
  const relation = side === 'INSURED' ? kin : isAcross ? quota : shared;
  const isOneOfSeveral = shares.filter((share) => !share.mine).length > 1;
  return `${maskName(sharer.name)}（${relation}）${isOneOfSeveral ? ` ${index + 1}` : ''}`;
};
