import type { PremiumBill } from '@/contract/premium.contract';
import { dueInWords, dueTitle, whyNotInWords } from '@/copy/home.copy';
import { billInWords } from '@/copy/pay-premium.copy';
import { inOnePiece } from '@/copy/wording';

const billOf = (cannotPay: PremiumBill['cannotPay']): PremiumBill => ({
  sharingId: 'sharing-1',
  reach: 'REGION',
  quotaLeftFen: null,
  insured: { name: '张玉珍', idNumberMasked: '' },
  kinship: 'PARENT',
  year: 2027,
  due: { amountFen: 40_000, basis: 'SOURCED' },
  refusal: null,
  terms: null,
  cannotPay,
});

const payable = billOf(null);
const short = billOf({
  code: 'BALANCE_SHORT',
  params: { amountFen: 40_000, balanceFen: 39_999, floorFen: 0, nextCreditOn: '2026-12-01' },
});
const suspended = billOf({ code: 'SHARER_SUSPENDED', params: {} });

const SHORT = [
  '余额 399.99\u00a0元，不够 400.00\u00a0元，没有扣款。',
  inOnePiece('单位下次划入是2026年12月1日。也可以请本人到医保大厅，用现金缴。'),
];

test.each<[string, PremiumBill[], string[]]>([
  ['one fen short: why, the next credit and the other way', [short], SHORT],
  [
    'suspended: it is the reader’s own insurance',
    [suspended],
    ['您的职工医保已停保，没有扣款。', '请联系单位，恢复参保后再办。'],
  ],
  ['two relatives for one reason: it is said once', [short, short], SHORT],
  ['where one of two can be paid for, nothing is said', [payable, suspended], []],
  ['payable: nothing is said', [payable], []],
])('home, %s', (_, bills, lines) => {
  expect(whyNotInWords(bills)).toEqual(lines);
});

test.each([
  ['can be paid', payable, '应缴 400.00\u00a0元'],
  ['cannot be paid now', short, '应缴 400.00\u00a0元 · 您现在缴不了'],
  ['is not due', { ...payable, due: null }, undefined],
])('in the list a bill that %s', (_, bill, words) => {
  expect(billInWords(bill)).toBe(words);
});

test.each([
  ['SOURCED', '张*珍（父母）应缴 400.00\u00a0元。'],
  ['MOCK', '张*珍（父母）应缴 400.00\u00a0元（演示标准）。'],
] as const)('home says the amount with its mark: %s', (basis, words) => {
  expect(dueInWords([{ ...payable, due: { amountFen: 40_000, basis } }])).toBe(words);
});

test.each([
  [39, '2027 年居民医保还没有缴'],
  [31, '2027 年居民医保还没有缴'],
  [30, '2027 年居民医保快截止，还有 30 天'],
  [11, '2027 年居民医保快截止，还有 11 天'],
  [0, '2027 年居民医保快截止，今天是最后一天'],
])('%d days before the end of the season, home says so', (daysLeft, title) => {
  expect(dueTitle(2027, daysLeft)).toBe(title);
});
