import { sumFen } from '@/domain/money';

describe('fen', () => {
  it.each([
    ['nothing adds up to nothing', [], 0],
    ['one amount is itself', [40_000], 40_000],
    ['ten and twenty fen are thirty, as floats of yuan never are', [10, 20], 30],
    ['what goes out is taken off', [40_000, -39_999], 1],
  ])('%s', (_, amounts, expected) => {
    expect(sumFen(amounts)).toBe(expected);
  });
});
