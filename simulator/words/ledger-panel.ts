import type { LedgerSide, LedgerTransfer } from '@/contract/ledger-feed.contract';
import { mockMark } from '@/copy/mock-amount.copy';
import { withNote, yuan } from '@/copy/wording';
import type { AccountKind, TransferKind } from '@/domain/ledger/transfer';

/** What the ledger's panel says. */
export const ledgerWords = {
  title: '账本',
  lead: '每一笔钱从哪里到哪里，新的在上面。',
  reading: '正在读取账本',
  checking: '正在核对账本',
  balanced: '账本平衡',
  notBalanced: '账本不平',
  count: (accounts: number, transfers: number) => `${accounts} 个账户，${transfers} 笔，进出相差 ${yuan(0)}`,
  wrong: (sumFen: number, mismatches: number, negative: number) =>
    `进出相差 ${yuan(sumFen)}；${mismatches} 个账户与流水不符，${negative} 个账户透支`,
  empty: '还没有钱动过。在手机或收费终端上办一件事，这里就会多一笔。',
  newest: (count: number) => `最近 ${count} 笔`,
  to: '到',
  reverses: (seq: number) => `冲正第 ${seq} 笔`,
  number: (seq: number) => `第 ${seq} 笔`,
  moreSides: '这一笔分录很多，可能没有全部列出。',
} as const;

export const TRANSFER_WORDS: Readonly<Record<TransferKind, string>> = {
  OPENING: '期初余额',
  EMPLOYER_CREDIT: '单位划入',
  YEAR_CARRIED_OVER: '结转为历年余额',
  SETTLEMENT: '看病买药结算',
  PREMIUM: '缴居民医保费',
  SETTLEMENT_REFUND: '结算退费',
  PREMIUM_REFUND: '保费退费',
  QUOTA_SET_ASIDE: '划出共济额度',
  QUOTA_RETURNED: '共济额度退回',
  LONG_TERM_CARE: withNote('缴长期护理保险', mockMark.amount),
  ACCOUNT_TRANSFER: '家庭共济转账',
  WALLET_SENDING: '医保钱包转账',
  WALLET_ARRIVAL: '医保钱包收款',
  WALLET_RETURN: '医保钱包退回',
};

const PERSONS: Readonly<Partial<Record<AccountKind, string>>> = {
  PERSONAL: '个人账户',
  EARLIER_YEARS: '历年账户',
  FAMILY: '家庭共济账户',
  WALLET: '医保钱包',
};

const OTHERS: Readonly<Record<Exclude<AccountKind, 'PERSONAL' | 'EARLIER_YEARS' | 'FAMILY' | 'WALLET'>, string>> = {
  EARMARK: '共济额度',
  IN_TRANSIT: '等待领取的转账',
  POOL: '统筹基金',
  PROVIDER: '定点医药机构',
  PREMIUM_FUND: '居民医保基金',
  LONG_TERM_CARE_FUND: '长期护理保险基金',
  CONTRIBUTION: '单位和个人缴费',
  OPENING: '期初',
};

const accountName = (kind: AccountKind): string => PERSONS[kind] ?? OTHERS[kind as keyof typeof OTHERS];

/** 王芳的个人账户, 王芳给刘桂兰的共济额度, 河北统筹基金, 河北演示医院. */
export const sideInWords = ({ account, person, forPerson, place }: LedgerSide): string => {
  const name = accountName(account);
  if (account === 'IN_TRANSIT' && person && forPerson) return `${person.name}转给${forPerson.name}、等待领取的钱`;
  if (person && forPerson) return `${person.name}给${forPerson.name}的${name}`;
  if (person) return `${person.name}的${name}`;
  return account === 'PROVIDER' ? (place ?? name) : `${place ?? ''}${name}`;
};

/** 看病买药结算，为刘桂兰 */
export const transferInWords = ({ kind, insured }: Pick<LedgerTransfer, 'kind' | 'insured'>): string =>
  insured ? `${TRANSFER_WORDS[kind]}，为${insured.name}` : TRANSFER_WORDS[kind];
