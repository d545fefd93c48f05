import { PAPER_REF } from '@/domain/hall/paper-ref';
import { readCode } from '@/domain/typed-code';

test.each([
  ['123456', '123456'],
  ['000000', '000000'],
  ['123 456', '123456'],
  [' 123456\n', '123456'],
  ['１２３４５６', '123456'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['a12345', null],
  ['a123456', null],
  ['123456a', null],
  ['', null],
])('a code typed %j is %j', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test.each([
  ['ZL-0001', true],
  ['a-0001', true],
  ['ABCDEFGHIJ-01234567890123456789', true],
  ['ABCDEFGHIJK-0001', false],
  ['ZL-012345678901234567890', false],
  ['ZL-001', false],
  ['-0001', false],
  ['ZL0001', false],
  ['Z1-0001', false],
  ['ZL-00a1', false],
  [' ZL-0001', false],
  ['ZL-0001 ', false],
])('a paper filed under %j: %j', (ref, isOne) => {
  expect(PAPER_REF.test(ref)).toBe(isOne);
});
