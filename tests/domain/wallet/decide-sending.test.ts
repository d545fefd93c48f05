import { SHANXI } from '@/domain/region/shanxi';
import { sendableFen } from '@/domain/wallet/decide-sending';

import { aClaim, answer, at, facts, sender } from './sending';

describe('how much (policy-sources.md#wallet-limits)', () => {
  it.each([
    [199_999, 'sent'],
    [200_000, 'sent'],
    [200_001, 'TRANSFER_OVER_LIMIT'],
  ])('%i fen in one transfer: %s', (amountFen, expected) => {
    expect(answer(aClaim({ amountFen }), facts())).toBe(expected);
  });

  it.each([
    [49_999, 'TRANSFER_BALANCE_SHORT'],
    [50_000, 'sent'],
    [50_001, 'sent'],
  ])('with %i fen in the account, 50,000 fen: %s', (balanceFen, expected) => {
    expect(answer(aClaim(), sender({ balanceFen }))).toBe(expected);
  });

  it.each([
    [149_999, 49_999, 'TRANSFER_BALANCE_SHORT'],
    [150_000, 50_000, 'sent'],
  ])('山西 keeps its ¥1,000 floor: of %i fen, %i may go: %s', (balanceFen, mayGo, expected) => {
    const known = { ...sender({ balanceFen }), region: SHANXI };
    expect(sendableFen(known)).toBe(mayGo);
    expect(answer(aClaim(), known)).toBe(expected);
  });
});

describe('how often (policy-sources.md#wallet-limits)', () => {
  it.each([
    [2, 'sent'],
    [3, 'TRANSFER_DAILY'],
    [4, 'TRANSFER_DAILY'],
  ])('after %i of the day: %s', (sentToday, expected) => {
    expect(answer(aClaim(), facts({ sentToday }))).toBe(expected);
  });
});

describe('when (policy-sources.md#wallet-hours)', () => {
  it.each([
    ['00:00:00', 'TRANSFER_WINDOW'],
    ['05:59:59', 'TRANSFER_WINDOW'],
    ['06:00:00', 'sent'],
    ['21:59:59', 'sent'],
    ['22:00:00', 'TRANSFER_WINDOW'],
    ['23:59:59', 'TRANSFER_WINDOW'],
  ])('at %s: %s', (time, expected) => {
    expect(answer(aClaim(), facts({ now: at(time) }))).toBe(expected);
  });
});
