import type { LongTermCareOrder } from '@/contract/long-term-care.contract';
import type { Fen } from '@/domain/money';
import { mockMark } from './mock-amount.copy';
import { inOneBreath, momentWords, withNote, yuan } from './wording';

/** What every amount here says of itself. */
export const mockAmount = {
  mark: mockMark.amount,
  sentence: '长护险的金额各地不同，还没有查到出处，只供演示。',
  /** No source tells of a refund: policy-sources.md#long-term-care-refund */
  noRefund: '缴后在这里退不了。有疑问，请问参保地医保局。',
} as const;

/** Paying a relative's long-term care premium out of the quota. */
export const careWords = {
  title: '长期护理保险费',
  lead: '替亲属缴，从共济额度里扣。',
  waitingFor: '正在读取应缴金额',
  bills: (year: number) => `${year} 年度`,
  paid: '已经缴过的',
  empty: { title: '还没有能缴的亲属', body: '先给外省的亲属留出共济额度，再来缴费。', go: '去跨省共济' },
  check: {
    title: '请核对',
    lead: '确认前，钱不会变动。',
    insured: '为谁缴费',
    idNumber: '证件号码',
    place: '参保地',
    year: '年度',
    amount: '应缴金额',
    from: '从哪里扣',
    fromQuota: '给这位亲属的共济额度',
    before: '额度还剩',
    after: '缴费后还剩',
    once: '请不要在别处重复缴费。',
    onceReason: '同一个人同一年度，只能缴一次。',
    will: (amountFen: Fen) => `确认后，从额度里扣 ${yuan(amountFen)}（${mockAmount.mark}）。`,
    confirm: '确认缴费',
  },
  result: {
    word: '已缴费',
    sentence: (amountFen: Fen) => `已从共济额度里扣 ${yuan(amountFen)}，是${mockAmount.mark}。`,
    receipt: '收据编号',
    paidAt: '缴费时间',
    next: (year: number) => `${year} 年度不用再缴。可以在长护险缴费里查看。`,
    see: '查看这笔缴费',
  },
  record: { title: '缴费记录', waitingFor: '正在读取这笔缴费', state: '已缴费' },
  repair: { amount: '核对新的金额', quota: '修改额度', list: '查看缴费情况' },
} as const;

/** 30.00 元（演示数额）: an amount of this premium, wherever it stands in a sentence or a table. */
export const careAmountInWords = (amountFen: Fen): string => withNote(yuan(amountFen), mockAmount.mark);

/** 2026 年度，2026年11月22日 09:00，演示数额: one that was paid. */
export const carePaidInWords = ({ year, paidAt }: Pick<LongTermCareOrder, 'year' | 'paidAt'>): string =>
  inOneBreath([careWords.bills(year), momentWords(paidAt), mockAmount.mark]);

/** 应缴 30.00 元 · 演示数额 */
export const careDueInWords = (amountFen: Fen): string => `应缴 ${yuan(amountFen)} · ${mockAmount.mark}`;
