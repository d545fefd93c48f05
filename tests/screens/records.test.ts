import type { Settlement } from '@/contract/settlement.contract';
import { insuredToReader, monthOfMoment, sharerToReader } from '@/copy/records.copy';
import { byMonth } from '@/pages/records/list/by-month';
import { aSettlement, aShare } from '../support/settlement-builders';

const sharersOf = (settlement: Settlement) =>
  settlement.shares.map((share, index) => sharerToReader(settlement, share, index));

test('records keep their order and part where the month changes', () => {
  const moments = ['2026-11-02', '2026-11-01', '2026-10-31', '2026-11-30'];
  expect(byMonth(moments, (moment) => moment.slice(0, 7))).toEqual([
    { month: '2026-11', records: ['2026-11-02', '2026-11-01'] },
    { month: '2026-10', records: ['2026-10-31'] },
    { month: '2026-11', records: ['2026-11-30'] },
  ]);
  expect(byMonth([], String)).toEqual([]);
});

test.each([
  ['2026-10-31T15:59:59.999Z', '2026-10'],
  ['2026-10-31T16:00:00.000Z', '2026-11'],
])('at %s it is %s in China', (moment, month) => {
  expect(monthOfMoment(moment)).toBe(month);
});

test('two children of one family name are told apart', () => {
  const shares = [aShare(), aShare({ sharingId: 'sharing-2', sharer: { name: '高洁' } })];
  expect(sharersOf(aSettlement({ shares }))).toEqual(['高*（子女） 1', '高*（子女） 2']);
});

test('one child needs no number', () => {
  expect(sharersOf(aSettlement())).toEqual(['高*（子女）']);
});

test.each([
  ['the insured person', {}, '高*（子女，跨省）'],
  ['another sharer', { side: 'SHARER' as const }, '高*（跨省额度）'],
])('%s reads that it was a quota from another province', (_, over, expected) => {
  expect(sharersOf(aSettlement({ ...over, shares: [aShare({ reach: 'NATION' })] }))).toEqual([expected]);
});

test('who filled the quota reads of it as their own', () => {
  const shares = [aShare({ reach: 'NATION', mine: true })];
  expect(sharersOf(aSettlement({ side: 'SHARER', shares }))).toEqual(['我给的跨省额度']);
});

test('a sharer reads of their own account and, without the relation, of the other one', () => {
  const shares = [aShare({ mine: true }), aShare({ sharingId: 'sharing-2', sharer: { name: '高*' } })];
  const settlement = aSettlement({ side: 'SHARER', shares });
  expect(sharersOf(settlement)).toEqual(['我的账户（共济）', '高*（共济）']);
  expect(insuredToReader(settlement)).toBe('白*云（父母）');
});

test('the insured person reads that it was they', () => {
  expect(insuredToReader(aSettlement())).toBe('您本人');
});
