import { SHANDONG } from '@/domain/region/shandong';
import { splitBill } from '@/domain/settlement/split-bill';
import { decideTerms } from '@/domain/sharing/sharing-terms';
import { aBill, anInsurance, aSharer, someTerms } from '../../support/builders';

const inShandong = { within: 'shandong', insurance: anInsurance({ region: 'shandong' }) } as const;

it.each([
  ['one fen less than the bill', 9_999, [9_999], 1, ['MONTH_LIMIT_REACHED']],
  ['exactly the bill', 10_000, [10_000], 0, []],
  ['one fen more', 10_001, [10_000], 0, []],
  ['nothing', 0, [], 10_000, ['MONTH_LIMIT_REACHED']],
])('left of the month: %s', (_, monthLeftFen, sharedFen, cashFen, codes) => {
  const split = splitBill(aBill({ sharers: [aSharer({ ...inShandong, monthLeftFen })] }), SHANDONG);
  expect(split.shares.map(({ amountFen }) => amountFen)).toEqual(sharedFen);
  expect(split).toMatchObject({ cashFen });
  expect(split.notes.map(({ code }) => code)).toEqual(codes);
});

it('a short balance under the limit is named as what it is', () => {
  const sharer = aSharer({ ...inShandong, balanceFen: 500, monthLeftFen: 5_000 });
  expect(splitBill(aBill({ sharers: [sharer] }), SHANDONG).notes[0]?.code).toBe('SHARER_BALANCE_SHORT');
});

it.each([
  ['missing', {}, { ok: false, code: 'MONTH_LIMIT_MISSING' }],
  ['nothing', { monthLimitFen: 0 }, { ok: false, code: 'MONTH_LIMIT_MISSING' }],
  ['one fen', { monthLimitFen: 1 }, { ok: true, value: { monthLimitFen: 1 } }],
])('the limit asked for: %s', (_, over, expected) => {
  const facts = { today: '2026-11-22', availableFen: 100_000 };
  expect(decideTerms(SHANDONG, someTerms(over), facts)).toMatchObject(expected);
});
