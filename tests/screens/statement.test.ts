import type { StatementLine } from '@/contract/statement.contract';
import { personInWords } from '@/copy/statement.copy';
import { statementRows } from '@/copy/statement-csv.copy';
import { amountOf, headOf, linesInWords } from '@/copy/statement-line.copy';
import { csvOf } from '@/domain/statement/csv';
import { monthsWithBars, mostOf, widthOf } from '@/pages/records/months/bar-width';

const mother = { key: '2', name: '白*云', isReader: false, kinship: { kinship: 'PARENT', side: 'SHARER' } } as const;

const aLine = (over: Partial<StatementLine> = {}): StatementLine => ({
  id: '7',
  at: '2026-11-22T09:00:00.000+08:00',
  kind: 'SETTLEMENT',
  purpose: 'CARE',
  side: 'SHARER',
  person: mother,
  gainFen: -45_000,
  helpedFen: 0,
  movements: [{ account: 'PERSONAL', gainFen: -45_000, balanceAfterFen: 0 }],
  settlement: {
    id: 'ABCD-EFGH-JKLM',
    at: '2026-11-22T09:00:00.000+08:00',
    state: 'SETTLED',
    refundedAt: null,
    place: { name: '=河北"演示",医院', kind: 'HOSPITAL' },
    purpose: 'OUTPATIENT',
    insured: { name: '白素云' },
    side: 'SHARER',
    totalFen: 60_000,
    poolFen: 10_000,
    ownFen: 0,
    shares: [
      { sharingId: 's', reach: 'REGION', sharer: { name: '高翔' }, kinship: 'PARENT', amountFen: 45_000, mine: true },
    ],
    othersFen: 5_000,
    cashFen: 0,
    notes: [],
  },
  order: null,
  ...over,
});

const spaced = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('a line says with whom, when and what, where, who else paid, and what was left', () => {
  expect(headOf(aLine())).toBe('白*云（父母）');
  expect(linesInWords(aLine()).map(spaced)).toEqual([
    '11月22日 门诊',
    '=河北"演示",医院',
    '统筹基金 100.00 元',
    '其他家人 50.00 元',
    '余额 0.00 元',
  ]);
});

const aPremium = (basis: 'SOURCED' | 'MOCK', over: Partial<StatementLine> = {}): StatementLine =>
  aLine({
    kind: 'PREMIUM',
    purpose: 'PREMIUM',
    settlement: null,
    order: { id: 'o', year: 2027, receiptNo: 'JF1', amountFen: 40_000, basis },
    ...over,
  });

const bill = aLine().settlement;
const helpedBy = (
  names: readonly string[],
  over: Partial<NonNullable<StatementLine['settlement']>> = {},
): StatementLine =>
  aLine({
    side: 'INSURED',
    person: null,
    gainFen: 0,
    helpedFen: 7_316 * names.length,
    movements: [],
    settlement: bill && {
      ...bill,
      side: 'INSURED',
      poolFen: 0,
      othersFen: 0,
      shares: names.map((name) => ({
        sharingId: name,
        reach: 'REGION' as const,
        sharer: { name },
        kinship: 'PARENT' as const,
        amountFen: 7_316,
        mine: false,
      })),
      ...over,
    },
  });

test.each<[string, StatementLine, string[]]>([
  ['what one relative paid', helpedBy(['任晓燕']), ['11月22日 门诊', '任*燕（子女）']],
  [
    'two relatives: each has an amount',
    helpedBy(['任晓燕', '任晓林']),
    ['11月22日 门诊', '任*燕（子女） 1 73.16 元', '任*林（子女） 2 73.16 元'],
  ],
  [
    'one’s own account, whose amount is at the end, and cash',
    { ...helpedBy([], { ownFen: 500, cashFen: 100 }), gainFen: -500 },
    ['11月22日 门诊', '现金 1.00 元'],
  ],
  ['cash alone', helpedBy([], { cashFen: 100 }), ['11月22日 门诊']],
  [
    'the first balance',
    aLine({ kind: 'OPENING', side: 'OWN', person: null, settlement: null, movements: [] }),
    ['11月22日'],
  ],
  [
    'a premium that somebody else paid',
    aPremium('SOURCED', { side: 'INSURED', movements: [] }),
    ['11月22日 2027 年度', '白*云（父母）'],
  ],
])('nothing is said twice: %s', (_, line, lines) => {
  expect(linesInWords(line).map(spaced)).toEqual(lines);
});

test.each([
  ['with a source', aPremium('SOURCED'), '11月22日 缴居民医保 2027 年度'],
  ['without a source', aPremium('MOCK'), '11月22日 缴居民医保 2027 年度 · 演示标准'],
])('the line of a premium %s', (_, line, words) => {
  expect(linesInWords(line).map(spaced)[0]).toBe(words);
});

test.each<[string, Partial<StatementLine>, string, number]>([
  ['what I paid', {}, '我付', 45_000],
  ['what came back', { kind: 'SETTLEMENT_REFUND', gainFen: 45_000 }, '退回', 45_000],
  ['what came in', { kind: 'EMPLOYER_CREDIT', gainFen: 200 }, '收入', 200],
  ['what a relative paid', { side: 'INSURED', gainFen: 0, helpedFen: 300 }, '家人付', 300],
  ['what went back to them', { side: 'INSURED', gainFen: 0, helpedFen: -300 }, '退给家人', 300],
  [
    'a quota filled',
    {
      kind: 'QUOTA_SET_ASIDE',
      purpose: 'QUOTA',
      gainFen: 0,
      movements: [
        { account: 'PERSONAL', gainFen: -50, balanceAfterFen: 0 },
        { account: 'EARMARK', gainFen: 50, balanceAfterFen: 50 },
      ],
    },
    '留出额度',
    50,
  ],
  [
    'a quota come back',
    {
      kind: 'QUOTA_RETURNED',
      purpose: 'QUOTA',
      gainFen: 0,
      movements: [{ account: 'EARMARK', gainFen: -50, balanceAfterFen: 0 }],
    },
    '额度退回',
    50,
  ],
])('the amount at the end: %s', (_, over, whose, amountFen) => {
  expect(amountOf(aLine(over))).toEqual({ whose, amountFen });
});

test('two people who would read the same have a number each', () => {
  const people = [mother, { ...mother, key: '3' }];
  expect(people.map((person) => personInWords(person, people))).toEqual(['白*云（父母） 1', '白*云（父母） 2']);
  expect(personInWords(mother, [mother])).toBe('白*云（父母）');
});

test('the sheet: a column for each part, figures a sheet can add, and no formula', () => {
  const [head, row] = statementRows([aLine()]);
  expect(row).toHaveLength(head?.length ?? 0);
  expect(row?.slice(0, 10)).toEqual([
    '2026-11-22 09:00:00',
    '看病',
    '门诊',
    '白*云（父母）',
    '=河北"演示",医院',
    '600.00',
    '100.00',
    '0.00',
    '500.00',
    '0.00',
  ]);
  expect(row?.slice(11, 15)).toEqual(['450.00', '', '', '0.00']);
  expect(row?.at(-1)).toBe('ABCD-EFGH-JKLM');
  expect(csvOf([row ?? []])).toContain(`,"'=河北""演示"",医院",600.00,`);
});

test.each([
  [0, 100, '1%'],
  [1, 1_000, '1%'],
  [50, 100, '50%'],
  [100, 100, '100%'],
])('a bar of %d beside %d is %s wide', (fen, mostFen, width) => {
  expect(widthOf(fen, mostFen)).toBe(width);
});

test('the longest bar is the most of any month, and never nothing', () => {
  expect(
    mostOf([
      { outFen: 5, helpedFen: 9 },
      { outFen: 7, helpedFen: 0 },
    ]),
  ).toBe(9);
  expect(mostOf([])).toBe(1);
});

test('a month without spending has no bar', () => {
  const spent = { outFen: 1, helpedFen: 0 };
  const helped = { outFen: 0, helpedFen: 1 };
  expect(monthsWithBars([spent, { outFen: 0, helpedFen: 0 }, helped, { outFen: 0, helpedFen: -1 }])).toEqual([
    spent,
    helped,
  ]);
});
