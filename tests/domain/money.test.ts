import { isFen, sumFen } from '@/domain/money';

describe('fen', () => {
  it.each([
    ['zero is whole fen', 0, true],
    ['one fen is whole', 1, true],
    ['a debt is whole fen too', -1, true],
    ['a third of a yuan is not whole', 33.3, false],
    ['the largest safe integer is still exact', 9_007_199_254_740_991, true],
    ['one above the largest safe integer is not exact', 9_007_199_254_740_992, false],
    ['nothing that is not a number is fen', Number.NaN, false],
    ['endless is not fen', Number.POSITIVE_INFINITY, false],
  ])('%s', (_, value, expected) => {
    expect(isFen(value)).toBe(expected);
  });

  it.each([
    ['nothing adds up to nothing', [], 0],
    ['one amount is itself', [40_000], 40_000],
    ['ten and twenty fen are thirty, as floats of yuan never are', [10, 20], 30],
    ['what goes out is taken off', [40_000, -39_999], 1],
  ])('%s', (_, amounts, expected) => {
    expect(sumFen(amounts)).toBe(expected);
  });
});
