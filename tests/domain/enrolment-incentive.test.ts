import { continuousYearsTo, incentiveOf } from '@/domain/premium/enrolment-incentive';
import { HEBEI } from '@/domain/region/hebei';
import { SHAANXI } from '@/domain/region/shaanxi';
import { SHANDONG } from '@/domain/region/shandong';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const raised = (
  year: number,
  insuredYears: readonly number[],
  unclaimedYears: readonly number[] = [],
  region = HEBEI,
) => {
  const { continuousYears, continuousFen, unclaimedFen } = incentiveOf({ year, insuredYears, unclaimedYears }, region);
  return [continuousYears, continuousFen, unclaimedFen];
};

describe('unbroken years', () => {
  it.each([
    ['begin with the first', 2027, [], 1],
    ['go back to the last gap', 2027, [2022, 2024, 2025, 2026], 4],
    ['do not see what comes later', 2026, [2025, 2027, 2028], 2],
  ])('%s', (_, year, insured, count) => {
    expect(continuousYearsTo(year, insured)).toBe(count);
  });
});

describe('unbroken insurance', () => {
  it.each([
    ['earns nothing in its fourth year', 2027, years(2024, 2026), [4, 0, 0]],
    ['earns 1,000 yuan in its fifth', 2027, years(2023, 2026), [5, 100_000, 0]],
    ['and again in its sixth', 2027, years(2022, 2026), [6, 200_000, 0]],
    ['earned nothing before 2025, however long it lasted', 2024, years(2010, 2023), [15, 0, 0]],
    ['earned once in 2025', 2025, years(2010, 2024), [16, 100_000, 0]],
    ['earned three times by 2027', 2027, years(2010, 2026), [18, 300_000, 0]],
    ['begins anew after a gap', 2027, [2020, 2021, 2022, 2023, 2024, 2026], [2, 0, 0]],
  ])('%s', (_, year, insured, expected) => {
    expect(raised(year, insured)).toEqual(expected);
  });
});

describe('a year without a claim', () => {
  it.each([
    ['raises the next', [2026], 100_000],
    ['does not raise itself', [2027], 0],
    ['adds up with another', [2025, 2026], 200_000],
    ['did nothing before 2025', [2024], 0],
    ['counts once, however often it is told', [2026, 2026], 100_000],
  ])('%s', (_, unclaimed, fen) => {
    expect(raised(2027, years(2024, 2026), unclaimed)).toEqual([4, 0, fen]);
  });
});

it.each([
  ['in the run it is', [2027, 2028], [2027, 2028], 200_000],
  ['not one before the break', [2025, 2027, 2028], [2025, 2028], 100_000],
  ['nor the missed one itself', [2027, 2028], [2026, 2027], 100_000],
])('of years without a claim only those of the unbroken years count: %s', (_, insured, unclaimed, fen) => {
  expect(raised(2029, insured, unclaimed)).toEqual([3, 0, fen]);
});

it.each([
  ['1,000 yuan as everywhere at least', HEBEI, 100_000],
  ['3,000 in Shandong', SHANDONG, 300_000],
  ['3,000 in Shaanxi', SHAANXI, 300_000],
])('each raise is %s', (_, region, fen) => {
  const { raiseFen, continuousFen, unclaimedFen } = incentiveOf(
    { year: 2027, insuredYears: years(2023, 2026), unclaimedYears: [2026] },
    region,
  );
  expect([raiseFen, continuousFen, unclaimedFen]).toEqual([fen, fen, fen]);
});
