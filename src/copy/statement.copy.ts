import type { StatementLine, StatementPerson } from '@/contract/statement.contract';
import type { StatementPurpose } from '@/domain/statement/statement-lines';
import { kinshipToReader } from './kinship.copy';
import { monthWords } from './records.copy';
import { withNote, yuan } from './wording';

export const statementWords = {
  title: '对账单',
  open: { name: '对账单', hint: '每一笔，从两边看；可以按月看，也可以导出' },
  waitingFor: '正在读取对账单',
  filters: { person: '和谁', month: '月份', purpose: '用途' },
  choose: { person: '看和谁的', month: '看哪个月', purpose: '看哪一种' },
  all: '全部',
  self: '我自己',
  show: '看这些',
  byMonth: { name: '按月看', hint: '每个月用了多少，图和表' },
  export: { name: '导出表格', hint: 'CSV 文件，可以用 Excel 打开' },
  empty: { title: '没有这样的记录', body: '换一个人、一个月或一种用途，或者看全部。', all: '看全部' },
  nothing: { title: '还没有收支', body: '第一笔钱进出以后，这里会有一行。' },
  balances: {
    PERSONAL: '余额',
    EARLIER_YEARS: '历年账户余额',
    FAMILY: '共济账户余额',
    WALLET: '医保钱包余额',
    EARMARK: '额度还剩',
  },
  out: '我付',
  in: '收入',
  back: '退回',
  helped: '家人付',
  helpedBack: '退给家人',
  carried: '转成历年',
  ownOfOther: '对方自己的账户',
  setAside: '留出额度',
  returned: '额度退回',
  months: {
    title: '按月看',
    waitingFor: '正在读取每个月',
    chart: '每月用了多少',
    table: '表格',
    out: '我的钱支出',
    in: '我的钱收入',
    helped: '家人替我付',
    noIncome: '图里不含收入。',
    noneOut: '还没有支出。图里不含收入。',
    still: '没有支出和收入',
    empty: { title: '还没有记录', body: '有了第一笔收支，这里会有一个月。' },
  },
  exporting: {
    title: '导出表格',
    what: '导出的内容',
    lead: '先准备好，再保存。只有您能看到的内容。',
    prepare: '准备表格',
    preparing: '正在准备',
    ready: (count: number) => `准备好了，一共 ${count} 笔。`,
    cut: (count: number) => `太多了，只有最近的 ${count} 笔。要更早的，请先选月份。`,
    failed: { title: '没有准备好', body: '网络没有回答。请再试一次。' },
    ways: { DOWNLOAD: '保存到这台设备', SEND: '发给微信好友', COPY: '复制表格内容' },
    hints: {
      DOWNLOAD: '表格有您的医保记录，请保管好。',
      SEND: '文件发到微信聊天里，在那里打开。表格有您的医保记录，请发给自己。',
      COPY: '粘贴到备忘录或表格里。里面有您的医保记录，请保管好。',
    },
    done: { DOWNLOAD: '已经保存', SEND: '已经发出', COPY: '已经复制' },
    undone: '没有办成，表格还在，可以再按一次。',
    file: (parts: readonly string[]) => `${['对账单', ...parts].join('-')}.csv`,
  },
  paper: {
    open: { name: '结算单', hint: '可以打印，或截屏保存' },
    title: '医疗费用结算单',
    waitingFor: '正在生成结算单',
    insured: '就诊或购药人',
    state: '状态',
    settled: '已结算',
    refunded: (moment: string) => `${moment} 已退回`,
    sandbox: '演示生成，不是官方票据，没有效力。',
    partOnly: '只列出您自己付的一部分和其他家人的合计。',
    print: '打印',
    keep: '可以截屏保存这张结算单。',
  },
} as const;

export const STATEMENT_PURPOSE_WORDS: Readonly<Record<StatementPurpose, string>> = {
  CARE: '看病',
  PHARMACY: '买药',
  PREMIUM: '居民医保费',
  LONG_TERM_CARE: '长期护理保险费',
  TRANSFER: '家人之间转账',
  QUOTA: '共济额度',
  INCOME: '划入和转成历年',
};

/** A person of the statement as the reader knows them; of two who would read the same, each has a number. */
export const personInWords = (person: StatementPerson, people: readonly StatementPerson[] = []): string => {
  const { isReader, name, kinship } = person;
  if (isReader) return statementWords.self;
  const known = kinship ? withNote(name, kinshipToReader(kinship.kinship, kinship.side)) : name;
  const same = people.filter((one) => !one.isReader && one.name === name && one.kinship?.kinship === kinship?.kinship);
  return same.length > 1 ? `${known} ${same.findIndex(({ key }) => key === person.key) + 1}` : known;
};

/** A month chosen, or all of them. */
export const monthChosen = (month: string): string => (month === '' ? statementWords.all : monthWords(month));

/** What each account held after: `余额 2,940.00 元`. */
export const balancesInWords = ({ movements }: Pick<StatementLine, 'movements'>): string[] =>
  movements.map(({ account, balanceAfterFen }) => `${statementWords.balances[account]} ${yuan(balanceAfterFen)}`);
