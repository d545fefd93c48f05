import type { Settlement } from '@/contract/settlement.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';

/** What the terminal of a hospital or a pharmacy says. */
export const terminalWords = {
  title: '收费终端',
  lead: '给谁结算，就用谁的医保卡或医保码。',
  reading: '正在读取演示人物',
  place: '在哪里',
  who: { name: '谁来看病买药', byCard: '用医保卡', byCode: '用医保码' },
  patient: '病人',
  choose: '请选择',
  inFamily: (name: string, family: string) => withNote(name, family),
  here: (region: string) => `在${region}参保`,
  elsewhere: '在别处参保',
  idNumber: (idNumber: string) => `身份证号 ${idNumber}`,
  code: { label: '医保码（20 位数字）', hint: '在病人的手机上打开“医保码”，照着输入。' },
  purpose: '用途',
  total: { label: '总费用（元）', hint: '例如 300 或 12.50' },
  pool: { label: '其中统筹基金支付（元）', hint: '没有就写 0' },
  wrong: {
    patient: '请先选病人。',
    code: '医保码是 20 位数字，请再看一遍。',
    total: '请写总费用，例如 300 或 12.50。',
    pool: '请写统筹基金支付多少，没有就写 0。',
  },
  settle: '结算',
  settling: '正在结算…',
  refund: '退费',
  refunding: '正在退费…',
  refundHint: '整笔退回，每一部分都回到原来的账户。',
  again: '再问一遍（不会重复收费）',
  giveUp: '不再问，回到账单',
  giveUpRefund: '先不问了',
  giveUpHint: '不再问时，这件事可能已经办成：请看账本，不要再收一次。',
  notDone: '没有办成',
  unsure: '正在核实',
  next: '下一张账单',
  settled: '已结算',
  refunded: '已退费',
  part: '谁付的',
  amount: '金额',
  sum: '总费用',
  parts: { pool: '统筹基金', own: (name: string) => `${name}本人的账户`, cash: '现金' },
  wentBack: (moment: string) => `${moment} 退回，每一部分都回到了原来的账户。`,
  number: '结算编号',
} as const;

/** 王*（子女，共济）: whose shared money it was, and what they are to the patient. The place reads masked names. */
export const shareInWords = ({ sharer, kinship, reach }: Settlement['shares'][number]): string =>
  withNote(sharer.name, `${kinshipToReader(kinship, 'BENEFICIARY')}，${reach === 'NATION' ? '跨省额度' : '共济'}`);
