import type { PremiumBill } from '@/contract/premium.contract';
import { partInWords, partTermsInWords, peopleInWords, receiptInWords } from '@/copy/premiums-together.copy';
import { plainNameOf } from '@/platform/kept-file';
import { findDeed, forgetDeeds, useDeeds } from '@/stores/deeds';
import { isFree, isPayable, keepTogether, totalOf } from '@/stores/premiums-together.store';

const bill = (sharingId: string, name: string, over: Partial<PremiumBill> = {}): PremiumBill => ({
  sharingId,
  reach: 'REGION',
  quotaLeftFen: null,
  insured: { name, idNumberMasked: '139901 ******** **29' },
  kinship: 'PARENT',
  year: 2027,
  due: { amountFen: 40_000, basis: 'MOCK' },
  refusal: null,
  terms: null,
  cannotPay: null,
  ...over,
});

const both = [bill('s-1', '刘桂兰'), bill('s-2', '王建国')];

beforeEach(forgetDeeds);

test('what was confirmed is kept before it is sent, and confirmed again it is the same deed', () => {
  const about = peopleInWords(both);
  expect(about).toBe('刘*兰（父母）、王*国（父母）');
  const key = keepTogether(both, about);
  expect(findDeed(key, 'payPremiumsTogether')?.body).toEqual({
    parts: [
      { sharingId: 's-1', year: 2027, amountFen: 40_000 },
      { sharingId: 's-2', year: 2027, amountFen: 40_000 },
    ],
  });
  expect(keepTogether(both, about)).toBe(key);
  expect(keepTogether(both.slice(1), about)).not.toBe(key);
  expect(useDeeds.getState().deeds).toHaveLength(2);
});

test('the pledge goes with it as its version and hash alone', () => {
  const pledge = { version: '2026-01-01', hash: 'a'.repeat(64), title: '承诺书' };
  const key = keepTogether(both, '', pledge);
  expect(findDeed(key, 'payPremiumsTogether')?.body).toMatchObject({
    pledge: { version: '2026-01-01', hash: 'a'.repeat(64) },
  });
});

test('a tick says who, which year and how much; the sum is theirs', () => {
  expect(partInWords(both[0] as PremiumBill)).toBe('刘*兰（父母），2027 年度，400.00\u00a0元（演示标准）');
  expect(totalOf(both)).toBe(80_000);
});

test.each([
  ['due', {}, true],
  ['kept by another order', { due: null, refusal: { code: 'PREMIUM_LOCKED', params: {} } }, false],
  ['more than this payer has', { cannotPay: { code: 'BALANCE_SHORT', params: {} } }, false],
] as const)('a bill that is %s may be ticked: %s', (_, over, may) => {
  expect(isPayable(bill('s-1', '刘桂兰', over))).toBe(may);
});

const terms = {
  group: 'EVERYBODY',
  standardFen: 40_000,
  subsidyFen: 24_000,
  basis: 'SOURCED',
  benefits: {
    beginOn: '2027-01-01',
    missedYears: [2024, 2025, 2026],
    fixedMonths: 3,
    variableMonths: 2,
    waitingUntil: '2027-05-31',
    coveredFrom: '2027-06-01',
  },
  incentive: { continuousYears: 1, raiseFen: 400_000, continuousFen: 0, unclaimedFen: null },
  monthsIfMissed: 6,
} satisfies PremiumBill['terms'];

const spaced = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test.each([
  ['who is assisted and waits', terms, '城乡居民 400.00 元|政府资助 240.00 元|等待期 5 个月，2027年6月1日开始报销'],
  [
    'who does neither',
    { ...terms, subsidyFen: 0, benefits: { ...terms.benefits, waitingUntil: null, coveredFrom: '2027-01-01' } },
    '城乡居民 400.00 元|没有等待期，2027年1月1日开始报销',
  ],
  ['whose standard is not known', null, ''],
] as const)('under the tick of one %s stands what it brings', (_, shown, words) => {
  expect(spaced(partTermsInWords(bill('s-1', '刘桂兰', { terms: shown })).join('|'))).toBe(words);
});

test('only who is paid for in full is listed as owing nothing', () => {
  const refused = (code: 'FULLY_SUBSIDISED' | 'ALREADY_PAID') =>
    bill('s-1', '季桂枝', { due: null, refusal: { code, params: { year: 2027 } } });
  expect([isFree(refused('FULLY_SUBSIDISED')), isPayable(refused('FULLY_SUBSIDISED'))]).toEqual([true, false]);
  expect([isFree(refused('ALREADY_PAID')), isFree(bill('s-1', '刘桂兰'))]).toEqual([false, false]);
});

test('a receipt of several says from when it helps', () => {
  const order = {
    ...{ year: 2027, amountFen: 40_000, basis: 'MOCK' as const },
    ...{ receiptNo: 'JF1', benefitsBeginOn: '2027-06-01' },
  };
  expect(spaced(receiptInWords({ ...order, benefitsEndOn: '2027-12-31' }))).toBe(
    '2027 年度，400.00 元（演示标准），JF1\n开始报销：2027年6月1日',
  );
});

test('a file is called by its number where a file system may not know Chinese', () => {
  expect(plainNameOf('城乡居民医保缴费收据-JF20261122-4081736255.png')).toBe('JF20261122-4081736255.png');
});
