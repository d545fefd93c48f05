import type { Day } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { dayWords } from './wording';

/** The ways that home offers besides the region's own; apart from the words of their flows, which home need not carry. */
export const homeWays = {
  national: {
    name: '国家医保服务平台',
    hint: (hasWallet: boolean) => `${hasWallet ? '医保钱包、' : ''}亲情账户、跨省共济`,
  },
  order: { name: '个人共济账户使用顺序', hint: '几位家人都给我用，先用谁的' },
  trial: { name: '先算算谁来付', hint: '看病买药以前试算，不扣钱' },
  helping: { name: '帮家人办', hint: '替家人办，或请家人帮我办' },
  answerHelp: { name: '有人想帮我办', hint: '填验证码，再决定同意不同意' },
  /** Who may act in the reader's name at this moment. */
  helpsMe: {
    name: (helper: string) => `${maskName(helper)}正在帮您办`,
    hint: (lastDay: Day) => `到 ${dayWords(lastDay)}为止，随时可以结束`,
  },
  /** What a helper cannot do. */
  limits: { notAgreed: '家人没有同意办这件', onlySelf: '只能本人办' },
  /** Instead of 用我的账户, where one acts for another. */
  byTheirAccount: '用家人的账户',
  hall: { name: '医保大厅', hint: '在哪里，开没开门，带什么材料' },
  /** 把我的钱划拨给成员 */
  toMembers: (verb: string) => `把我的钱${verb}给成员`,
} as const;
