import { benefitsBeginOn, collectedYear, isOpen, seasonFor } from '@/domain/premium/premium-season';
import { standardFor } from '@/domain/premium/resident-premium-standard';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';

describe.each([
  ['Hebei', HEBEI],
  ['Guangdong', GUANGDONG],
])('the season in %s for the insured year 2027', (_, region) => {
  const season = seasonFor(2027, region);

  it('lies in the year before', () => {
    expect(season).toEqual({ year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' });
  });

  it.each([
    ['is shut on the day before its first', '2026-08-31', false],
    ['is open on its first day', '2026-09-01', true],
    ['is open in the middle', '2026-11-22', true],
    ['is open on its last day', '2026-12-31', true],
    ['is shut on the day after its last', '2027-01-01', false],
    ['is shut in the same days of the year before', '2025-11-22', false],
    ['is shut in the same days of the insured year', '2027-11-22', false],
  ])('%s', (__, today, open) => {
    expect(isOpen(season, today)).toBe(open);
  });
});

describe('the insured year', () => {
  it.each([
    ['collected on the first day of 2026 is 2027', '2026-01-01', 2027],
    ['collected on the last day of 2026 is still 2027', '2026-12-31', 2027],
    ['collected on the first day of 2027 is 2028', '2027-01-01', 2028],
  ])('%s', (_, today, year) => {
    expect(collectedYear(today)).toBe(year);
  });

  it('begins on the 1st of January', () => {
    expect(benefitsBeginOn(2027)).toBe('2027-01-01');
  });
});

describe('what a resident owes', () => {
  it.each([
    [2025, 40_000, 'SOURCED'],
    [2026, 40_000, 'SOURCED'],
    [2027, 40_000, 'MOCK'],
  ])('for %i: %i fen (%s)', (year, amountFen, basis) => {
    expect(standardFor(year)).toEqual({ ok: true, value: { year, amountFen, basis } });
  });

  it.each([2024, 2028])('for %i is not known', (year) => {
    expect(standardFor(year)).toEqual({ ok: false, code: 'YEAR_NOT_COLLECTED', params: { year } });
  });
});
