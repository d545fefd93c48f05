import { benefitsInWords, benefitsNext, benefitsSpanInWords } from '@/copy/premium-benefits.copy';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const of = (benefitsBeginOn: string, year = 2027) => ({ year, benefitsBeginOn, benefitsEndOn: `${year}-12-31` });

test.each([
  ['with the year', of('2027-01-01'), '2027年1月1日', '2027年1月1日至2027年12月31日'],
  ['after five months', of('2027-06-01'), '2027年6月1日', '2027年6月1日至2027年12月31日'],
  ['from birth', of('2026-10-20', 2026), '2026年10月20日', '2026年10月20日至2026年12月31日'],
  ['on the last day', of('2027-12-31'), '2027年12月31日', '2027年12月31日至2027年12月31日'],
  ['never in this year', of('2028-01-01'), '这一年度没有待遇', '这一年度没有待遇'],
])('a premium that helps %s says so', (_, order, day, span) => {
  expect(plain(benefitsInWords(order))).toBe(day);
  expect(plain(benefitsSpanInWords(order))).toBe(span);
});

test('the result says from when, or that this year brings nothing', () => {
  expect(plain(benefitsNext(of('2027-06-01')))).toBe('2027 年度从2027年6月1日开始报销。不用再到别处缴费。');
  expect(plain(benefitsNext(of('2028-01-01')))).toBe('2027 年度没有待遇。不用再到别处缴费。');
});
