import type { Me } from '@/contract/me.contract';
import type { TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import { INSURANCE_KIND_WORDS, INSURANCE_STATUS_WORDS } from './insurance.copy';
import { mockMark } from './mock-amount.copy';
import { withNote, yuan } from './wording';

export const meWords = {
  title: '我的',
  identity: '身份',
  name: '姓名',
  idNumber: '证件号码',
  phone: '手机号',
  noPhone: '没有登记',
  insurance: '参保情况',
  place: '参保地',
  showName: '显示姓名',
  hideName: '隐藏姓名',
  account: '个人账户',
  accountHint: '余额和每一笔收支',
  reasons: { name: '办不成的原因', hint: '每一种原因，是谁的事，怎么办' },
  about: { name: '关于', hint: '这个演示是什么，不是什么' },
  switchPersona: '换一位演示人物',
  signOut: '退出登录',
  signingOut: '正在退出',
  signOutDialog: {
    title: '要退出登录吗？',
    body: '没有填完的内容保留 7 天。换一个人登录，就会清除。',
    confirm: '退出登录',
    stay: '不退出',
  },
} as const;

export const accountWords = {
  title: '个人账户',
  balance: '个人账户余额',
  thisYear: '当年账户余额',
  family: '共济账户余额，家人划拨给我的',
  none: { title: '您没有个人账户', body: '参加职工医保的人才有个人账户。' },
  noEntries: { title: '还没有收支', body: '单位划入或看病以后，这里会有记录。' },
  entries: '收支明细',
  waiting: '正在读取收支明细',
  cameIn: '收入',
  wentOut: '支出',
} as const;

export const ACCOUNT_WORDS = { EARLIER_YEARS: '历年账户', FAMILY: '共济账户' } as const;

const KIND_WORDS: Readonly<Record<TransferKind, string>> = {
  OPENING: '开始时的余额',
  EMPLOYER_CREDIT: '每月划入',
  SETTLEMENT: '看病或买药',
  PREMIUM: '缴居民医保',
  SETTLEMENT_REFUND: '看病或买药退回',
  PREMIUM_REFUND: '居民医保退回',
  YEAR_CARRIED_OVER: '转成历年余额',
  QUOTA_SET_ASIDE: '转入共济额度',
  QUOTA_RETURNED: '共济额度退回',
  LONG_TERM_CARE: withNote('缴长期护理保险', mockMark.amount),
  ACCOUNT_TRANSFER: '家庭共济转账',
  WALLET_SENDING: '医保钱包转出',
  WALLET_ARRIVAL: '医保钱包转入',
  WALLET_RETURN: '医保钱包退回',
};

/** What the balance is called: where earlier years are kept apart, it is this year's. */
export const balanceName = ({ earlierYearsFen }: NonNullable<Me['personalAccount']>): string =>
  earlierYearsFen === null ? accountWords.balance : accountWords.thisYear;

export const entryName = (kind: TransferKind): string => KIND_WORDS[kind];

export const entryDirection = (amountFen: Fen): string => (amountFen < 0 ? accountWords.wentOut : accountWords.cameIn);

export const balanceAfter = (balanceFen: Fen): string => `余额 ${yuan(balanceFen)}`;

/** 职工医保，正常参保 */
export const insuranceInWords = ({ kind, status }: Me['insurance']): string =>
  kind === 'NONE' ? INSURANCE_KIND_WORDS.NONE : `${INSURANCE_KIND_WORDS[kind]}，${INSURANCE_STATUS_WORDS[status]}`;

/** 河北石家庄; a city that is a region of its own is named once. */
export const placeInWords = (region: string, city: string): string => (region === city ? city : `${region}${city}`);

export const aboutWords = {
  title: '关于这个演示',
  lead: '一个练习家庭共济的地方。',
  lines: [
    '这是演示，不是官方程序，也不属于任何医保局。',
    '人物、号码和金额都是虚构的。不要填您自己的资料。',
    '您填的内容只送到这里的演示局，不送到别处。',
    '刷脸是模拟的，不会拍照，也不会识别。',
    '规则来自公开的政策文件。没有出处的数字，会写明是演示用的。',
    '要真的办理，请用当地医保局的官方渠道。',
  ],
} as const;
