import { isVouchedFor } from '@/domain/sharing/vouched';

test.each([
  ['REGISTER', false, true],
  ['REGISTER', true, true],
  ['PLEDGE', true, true],
  ['PLEDGE', false, false],
] as const)('begun by %s, the relative having agreed %s: vouched for %s', (basis, hasAgreed, expected) => {
  expect(isVouchedFor(basis, hasAgreed)).toBe(expected);
});
