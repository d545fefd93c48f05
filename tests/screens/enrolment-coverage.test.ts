import { coverageInWords, enrolmentWords, paidHow } from '@/copy/enrolment.copy';

const year = { year: 2027, coveredFrom: '2027-06-01' };

it.each([
  ['WAITING', '2027-05-31', '还不能，等待期内统筹不付'],
  ['WAITING', null, '还不能，待遇还没有开始'],
  ['COVERED', '2027-05-31', '能报销'],
  ['UNINSURED', null, '不能，今年没有参保'],
] as const)('%s to %s is said plainly', (coverage, waitingUntil, words) => {
  expect(coverageInWords({ ...year, coverage, waitingUntil })).toBe(words);
});

it('the sandbox says that its till does not ask', () => {
  expect(enrolmentWords.current.till.body).toContain('演示里照样结算');
});

it.each([
  [true, 0, 'PAID', '2027 年度（已缴费）'],
  [false, 24_000, 'DUE', '2027 年度（还没有缴费）'],
  [false, 40_000, 'FREE', '2027 年度（不用缴费）'],
] as const)('a year paid %s with a subsidy of %s is %s', (isPaid, subsidyFen, pay, title) => {
  const next = { isPaid, subsidyFen, standardFen: 40_000 };
  expect([paidHow(next), enrolmentWords.next(2027, paidHow(next))]).toEqual([pay, title]);
});
