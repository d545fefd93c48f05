import { coverageOn } from '@/domain/premium/covered-now';

const benefits = { coveredFrom: '2027-06-01' };

it.each([
  ['2027-01-01', benefits, 'WAITING'],
  ['2027-05-31', benefits, 'WAITING'],
  ['2027-06-01', benefits, 'COVERED'],
  ['2027-06-01', null, 'UNINSURED'],
] as const)('on %s, covered from %p: %s', (today, paid, coverage) => {
  expect(coverageOn(today, paid)).toBe(coverage);
});
