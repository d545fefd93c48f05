import type { PremiumBill } from '@/contract/premium.contract';
import { noneDueInWords, notDueInBrief } from '@/copy/pay-premium.copy';
import { notNowInWords } from '@/copy/premium-now.copy';
import { refusalsOf } from '@/pages/pay-premium/refusals-of';

const billOf = (sharingId: string, refusal: PremiumBill['refusal']): PremiumBill => ({
  sharingId,
  reach: 'REGION',
  quotaLeftFen: null,
  insured: { name: '张玉珍', idNumberMasked: '' },
  kinship: 'PARENT',
  year: 2027,
  due: refusal ? null : { amountFen: 40_000, basis: 'SOURCED' },
  refusal,
  terms: null,
  cannotPay: null,
});

const night = billOf('a', { code: 'PREMIUM_CHANNEL_CLOSED', params: { opensAt: '05:00' } });
const shut = billOf('b', { code: 'PREMIUM_CHANNEL_CLOSED', params: {} });
const locked = billOf('c', { code: 'PREMIUM_LOCKED', params: { year: 2027, until: '09:15' } });
const paid = billOf('d', { code: 'ALREADY_PAID', params: { year: 2027, by: 'YOU' } });
const paidByOther = billOf('e', { code: 'ALREADY_PAID', params: { year: 2027, by: 'RELATIVE' } });
const helped = billOf('f', { code: 'FULLY_SUBSIDISED', params: { year: 2027 } });

test.each<[string, PremiumBill[], string | null]>([
  ['at night', [night], '现在缴不了，5 点以后再来。'],
  ['shut by its operator, nobody knows until when', [shut], '现在缴不了，过一会儿再来。'],
  ['being paid elsewhere', [locked], '现在缴不了，09:15 以后再来。'],
  ['one waits, another is paid', [paid, locked], '现在缴不了，09:15 以后再来。'],
  ['all paid: nothing waits', [paid, helped], null],
  ['nobody', [], null],
])('a premium that is not taken now, %s', (_, bills, words) => {
  expect(notNowInWords(bills)).toBe(words);
  expect(noneDueInWords(bills)).toBe(words ?? '现在没有要缴的费用。原因写在下面。');
});

test('each reason of a list is one card, over all whom it is about', () => {
  const cards = refusalsOf([paid, helped, billOf('g', null), paidByOther]);
  expect(cards.map(({ code, of }) => [code, of.map(({ sharingId }) => sharingId)])).toEqual([
    ['ALREADY_PAID', ['d', 'e']],
    ['FULLY_SUBSIDISED', ['f']],
  ]);
  // what is not the same for both is not said of both
  expect(cards.map(({ params }) => params)).toEqual([{}, { year: 2027 }]);
  expect(refusalsOf([paid, billOf('h', paid.refusal)])[0]?.params).toEqual({ year: 2027, by: 'YOU' });
});

test('the line of a list says what happened; the card says the rest', () => {
  expect(paid.refusal && notDueInBrief(paid.refusal, '2026-11-22')).toBe('2027 年度您已经缴过，没有再扣款。');
});
