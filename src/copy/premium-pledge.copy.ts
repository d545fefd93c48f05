import type { Fen } from '@/domain/money';
import { yuan } from './wording';

/** The pledge of who pays a premium for another, the warning not to pay twice, and the paper that says it was paid. */
export const premiumPledgeWords = {
  waitingFor: '正在读取承诺书',
  next: '下一步：读承诺书',
  facts: '这次代缴',
  payer: '承诺人',
  confirm: '我承诺，确认缴费',
  money: (amountFen: Fen) => `按下就是承诺，并从您的账户扣 ${yuan(amountFen)}。`,
  elsewhere: (channels: string) => `请不要再到${channels}缴费。`,
  payable: '可以动用',
  notHere: { title: '本地不用共济的钱缴居民医保', body: '请到税务渠道，给家人缴费。' },
  repair: { pledge: '重新读承诺书', ceiling: '修改最高额度' },
} as const;

export const certificateWords = {
  /** As the bureau's own paper is headed, everywhere. */
  title: '城乡居民参保缴费证明',
  openHint: '可以存成图片或 PDF',
  waitingFor: '正在生成缴费证明',
  statement: '兹证明下列人员已经缴纳城乡居民基本医疗保险费。',
  insured: '参保人',
  idNumber: '证件号码',
  place: '参保地',
  kind: '险种',
  residentInsurance: '城乡居民基本医疗保险',
  year: '参保年度',
  amount: '缴费金额',
  paidAt: '缴费时间',
  benefits: '待遇时间',
  payer: '代缴人',
  ownPayer: '缴费人',
  channel: '缴费渠道',
  receiptNo: '收据编号',
  sandbox: '演示生成，不是官方证明，没有效力。',
  refunded: { title: '这笔费已经退回', body: '没有缴费，就没有证明。' },
  print: '打印',
} as const;
