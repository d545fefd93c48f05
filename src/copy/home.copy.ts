import type { PremiumBill } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { kinshipToReader } from './kinship.copy';
import { dayWords, yuan } from './wording';

export const homeWords = {
  title: '共济',
  welcome: {
    title: '一家人，一起用医保账户',
    what: ['医保个人账户的钱，近亲属也能用。', '在这里练习添加亲属、缴费和查账。', '人物和钱都是虚构的，请放心试。'],
    signIn: '登录',
  },
  sandbox: '演示沙盒：非官方，无真实数据',
  noAccount: '您没有个人账户，看病时可以用亲属共济的钱。',
  needsAccount: '有职工医保个人账户的人才能办',
  sharedWithMe: '谁在为我共济',
  nobodyShares: '还没有人与您共济',
  askRelative: '请有职工医保的近亲属，在他的手机上添加您。',
  pay: '去缴费',
  walletWaiting: { title: '医保钱包里有钱等您接受', look: '查看并处理' },
  me: { name: '我的', hint: '账户明细、字号、退出登录' },
} as const;

export const greeting = (name: string): string => `您好，${maskName(name)}`;

export const dueTitle = (year: number): string => `${year} 年居民医保开始缴费`;

const oneDue = ({ insured, kinship, due }: PremiumBill): string =>
  `${maskName(insured.name)}（${kinshipToReader(kinship, 'SHARER')}）应缴 ${yuan(due?.amountFen ?? 0)}。`;

/** Who has not been paid for, among those who may be paid for now. */
export const dueInWords = (unpaid: readonly PremiumBill[]): string => {
  const [only] = unpaid;
  return only && unpaid.length === 1 ? oneDue(only) : `${unpaid.length} 位亲属还没有缴。`;
};

export const closesInWords = (closesOn: Day): string => `${dayWords(closesOn)}截止。`;
