import type { Settlement } from '@/contract/settlement.contract';
import { dayOf, monthOf } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS, kinshipToReader } from './kinship.copy';
import { inOneBreath, inOnePiece, withNote } from './wording';

/** What the records say. */
export const recordWords = {
  kinds: { label: '看哪一类记录', care: '看病买药', premium: '缴费' },
  waitingFor: '正在读取记录',
  myPart: '我付',
  paidForMe: '替我付',
  paidByOutside: '已缴',
  paidBy: (payer: string) => `${payer}替您缴的`,
  paidAtHall: (hall: string | null) => (hall === null ? '在税务渠道缴的' : `在${hall}付的现金`),
  refunded: '已退回',
  care: { empty: { title: '还没有看病买药的记录', body: '每次结算后，这里会多一条。' } },
  premium: {
    empty: { title: '还没有缴费记录', body: '您替家人缴费，或家人替您缴费以后，这里会多一条。', pay: '替家人缴费' },
    heldTitle: '有人正在税务渠道缴',
  },
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
    others: '其他家人',
    myQuota: '我给的跨省额度',
    shared: '共济',
    quota: '跨省额度',
    across: '跨省',
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
    payer: '谁缴的',
    hall: '在哪里缴',
    outside: { title: '这笔费用不能在这里退', body: '不是从个人账户付的。要退费，请带收据编号到税务渠道办。' },
    paidAt: '缴费时间',
    refundedAt: '退费时间',
    benefits: '开始报销',
    refund: '申请退费',
    refundUntil: (day: string) => `${day}前，可以申请退费。`,
  },
} as const;

/** `2026-11` → `2026年11月` */
export const monthWords = (month: string): string => inOnePiece(`${month.slice(0, -3)}年${Number(month.slice(-2))}月`);

/** `2026-11` → `26年11月`: beside a bar of a chart. */
export const shortMonthWords = (month: string): string => monthWords(month.slice(2));

/** The month a moment lies in, in China: `2026-11`. */
export const monthOfMoment = (iso: string): string => monthOf(dayOf(Date.parse(iso)));

/** Whom a settlement was for, as the reader knows them. */
export const insuredToReader = ({ side, insured, shares }: Settlement): string => {
  if (side === 'INSURED') return recordWords.settlement.self;
  const mine = shares.find((share) => share.mine);
  const name = maskName(insured.name);
  return mine ? withNote(name, KINSHIP_WORDS[mine.kinship]) : name;
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
  const kin = inOneBreath([kinshipToReader(kinship, 'BENEFICIARY'), ...(isAcross ? [across] : [])]);
  const relation = side === 'INSURED' ? kin : isAcross ? quota : shared;
  const isOneOfSeveral = shares.filter((share) => !share.mine).length > 1;
  const named = withNote(maskName(sharer.name), relation);
  return isOneOfSeveral ? `${named} ${index + 1}` : named;
};
