import type { StatementLine } from '@/contract/statement.contract';
import { dayOf } from '@/domain/calendar';
import { type Fen, sumFen } from '@/domain/money';
import { PURPOSE_WORDS } from './purpose.copy';
import { personInWords, STATEMENT_PURPOSE_WORDS, statementWords } from './statement.copy';
import { splitInWords, whatInWords } from './statement-line.copy';

const { balances } = statementWords;

const ACCOUNTS = [
  'PERSONAL',
  'EARLIER_YEARS',
  'FAMILY',
  'WALLET',
  'EARMARK',
] as const satisfies (keyof typeof balances)[];

/** A number a sheet can add: no thousands, no sign of money. */
const figure = (amountFen: Fen): string => (amountFen / 100).toFixed(2);

const orNothing = (amountFen: Fen): string => (amountFen === 0 ? '' : figure(amountFen));

const momentFigures = (iso: string): string => {
  const at = Date.parse(iso);
  return `${dayOf(at)} ${new Date(at + 8 * 60 * 60 * 1000).toISOString().slice(11, 19)}`;
};

const HEAD = [
  '时间',
  '种类',
  '内容',
  '和谁',
  '地点',
  '总费用（元）',
  '统筹基金（元）',
  '就诊人自己的账户（元）',
  '共济（元）',
  '现金（元）',
  '谁付的',
  '我的钱支出（元）',
  '我的钱收入（元）',
  '家人替我付（元）',
  ...ACCOUNTS.map((account) => `${balances[account]}（元）`),
  '编号',
];

const billCells = ({ settlement, order }: StatementLine): string[] => {
  if (!settlement) return ['', order ? figure(order.amountFen) : '', '', '', '', '', ''];
  const { place, totalFen, poolFen, ownFen, shares, othersFen, cashFen } = settlement;
  const sharedFen = othersFen + sumFen(shares.map(({ amountFen }) => amountFen));
  return [place.name, ...[totalFen, poolFen, ownFen, sharedFen, cashFen].map(figure), splitInWords(settlement)];
};

/** What each account held after; of several quotas in one bill, each. */
const balanceCells = ({ movements }: StatementLine): string[] =>
  ACCOUNTS.map((account) =>
    movements
      .filter((movement) => movement.account === account)
      .map(({ balanceAfterFen }) => figure(balanceAfterFen))
      .join(' / '),
  );

const contentOf = (line: StatementLine): string =>
  line.settlement
    ? [whatInWords(line), PURPOSE_WORDS[line.settlement.purpose]].filter(isFirst).join(' ')
    : whatInWords(line);

const isFirst = (word: string, at: number, all: readonly string[]): boolean => all.indexOf(word) === at;

const cellsOf = (line: StatementLine): string[] => [
  momentFigures(line.at),
  STATEMENT_PURPOSE_WORDS[line.purpose],
  contentOf(line),
  line.person ? personInWords(line.person) : '',
  ...billCells(line),
  orNothing(Math.max(0, 0 - line.gainFen)),
  orNothing(Math.max(0, line.gainFen)),
  orNothing(line.helpedFen),
  ...balanceCells(line),
  line.settlement?.id ?? line.order?.receiptNo ?? '',
];

/** The statement as a sheet: a head, and a row a line. */
export const statementRows = (lines: readonly StatementLine[]): string[][] => [HEAD, ...lines.map(cellsOf)];
