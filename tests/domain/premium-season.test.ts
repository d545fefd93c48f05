import { benefitsBeginOn, collectedYear, isOpen, seasonFor, showsPremium } from '@/domain/premium/premium-season';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import { SHANXI } from '@/domain/region/shanxi';

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

test('a season of one day lies in the year before, one past New Year ends in the insured year', () => {
  const closing = (closesOn: string) =>
    seasonFor(2027, { ...HEBEI, premium: { ...HEBEI.premium, season: { opensOn: '09-01', closesOn } } }).closesOn;
  expect(['09-01', '08-31'].map(closing)).toEqual(['2026-09-01', '2027-08-31']);
});

describe('the insured year', () => {
  it.each([
    ['collected on the first day of 2026 is 2027', '2026-01-01', 2027],
    ['collected on the last day of 2026 is still 2027', '2026-12-31', 2027],
    ['collected on the first day of 2027 is 2028', '2027-01-01', 2028],
  ])('%s', (_, today, year) => {
    expect(collectedYear(today, HEBEI)).toBe(year);
  });

  it.each([
    ['begins on the 1st of January for whoever paid long before', '2026-09-01', '2027-01-01'],
    ['and for whoever paid on the day before', '2026-12-31', '2027-01-01'],
    ['and on the day itself', '2027-01-01', '2027-01-01'],
    ['and with the payment for whoever paid in it', '2027-01-02', '2027-01-02'],
    ['to the last day of an extension', '2027-02-28', '2027-02-28'],
  ])('%s', (_, paidOn, begins) => {
    expect(benefitsBeginOn(2027, paidOn)).toBe(begins);
  });
});

/** The season as 福建 has it: an extension from 1 January to the end of February (闽政办〔2025〕3号). */
const EXTENDED = { ...HEBEI, premium: { ...HEBEI.premium, extension: { throughMonth: 2 } } };
/** As 西宁 collected the premium of 2025: from 1 September 2024 to 31 March 2025. */
const INTO_MARCH = { ...HEBEI, premium: { ...HEBEI.premium, season: { opensOn: '09-01', closesOn: '03-31' } } };

describe('a season that reaches into the insured year', () => {
  it('as an extension ends with February, the 29th where there is one', () => {
    expect(seasonFor(2027, EXTENDED)).toEqual({
      year: 2027,
      opensOn: '2026-09-01',
      closesOn: '2026-12-31',
      extendedTo: '2027-02-28',
    });
    expect(seasonFor(2028, EXTENDED).extendedTo).toBe('2028-02-29');
  });

  it('as one season closes in March', () => {
    expect(seasonFor(2025, INTO_MARCH)).toEqual({ year: 2025, opensOn: '2024-09-01', closesOn: '2025-03-31' });
  });

  it.each([
    ['the extension is open on New Year’s Day', EXTENDED, 2027, '2027-01-01', true],
    ['and on its last day', EXTENDED, 2027, '2027-02-28', true],
    ['and shut on the day after', EXTENDED, 2027, '2027-03-01', false],
    ['the long season is shut on the day before its first', INTO_MARCH, 2025, '2024-08-31', false],
    ['open on its first day', INTO_MARCH, 2025, '2024-09-01', true],
    ['open at the turn of the year', INTO_MARCH, 2025, '2025-01-01', true],
    ['open on its last day', INTO_MARCH, 2025, '2025-03-31', true],
    ['and shut on the day after it', INTO_MARCH, 2025, '2025-04-01', false],
  ])('%s', (_, region, year, today, open) => {
    expect(isOpen(seasonFor(year, region), today)).toBe(open);
  });

  it.each([
    ['is this year while its extension lasts', EXTENDED, '2027-02-28', 2027],
    ['is the next one from the day after it', EXTENDED, '2027-03-01', 2028],
    ['is this year on the last day of a long season', INTO_MARCH, '2025-03-31', 2025],
    ['is the next one after it', INTO_MARCH, '2025-04-01', 2026],
  ])('what is collected %s', (_, region, today, year) => {
    expect(collectedYear(today, region)).toBe(year);
  });
});

describe('whether home offers to pay', () => {
  it.each([
    ['in 山西 not on the day before the season', SHANXI, '2026-08-31', false],
    ['in 山西 on its first day', SHANXI, '2026-09-01', true],
    ['in 山西 on its last day', SHANXI, '2026-12-31', true],
    ['in 山西 not on the day after', SHANXI, '2027-01-01', false],
    ['in 河北 all year', HEBEI, '2026-08-31', true],
  ])('%s', (_, region, today, shown) => {
    expect(showsPremium(region, today)).toBe(shown);
  });
});
