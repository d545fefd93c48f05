import { readYuan, typedYuan } from '@/domain/typed-yuan';

test.each([
  ['500', 50_000],
  ['12.5', 1_250],
  ['12.05', 1_205],
  ['0.01', 1],
  ['1,000 元', 100_000],
  ['￥８００', 80_000],
  [' 300 ', 30_000],
  ['9999999.99', 999_999_999],
])('yuan as people type them: %s is %d fen', (typed, fen) => {
  expect(readYuan(typed)).toBe(fen);
});

test.each(['', '五百', '12.345', '1.', '.5', '-5', '1e3', '10000000', '5 00 x'])('%j is no amount', (typed) => {
  expect(readYuan(typed)).toBeNull();
});

test.each([
  [50_000, '500'],
  [1_250, '12.50'],
  [1, '0.01'],
])('%d fen is typed again as %s, and read back', (fen, typed) => {
  expect(typedYuan(fen)).toBe(typed);
  expect(readYuan(typed)).toBe(fen);
});
