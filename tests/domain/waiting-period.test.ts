import {
  missedYearsBefore,
  monthsOffByRepair,
  monthsOfMissed,
  USUAL_READING,
  type WaitingFacts,
  type WaitingReading,
  waitingFor,
} from '@/domain/premium/waiting-period';
import { XIAMEN_READING } from '../support/premium-builders';

const facts = (year: number, insuredYears: readonly number[], over: Partial<WaitingFacts> = {}): WaitingFacts => ({
  year,
  insuredYears,
  repairedYears: [],
  inSeason: true,
  isExempt: false,
  ...over,
});

/** Missed years, fixed months + variable months: `2 missed: 3+2`. */
const told = (asked: WaitingFacts, reading: WaitingReading): string => {
  const { missedYears, fixedMonths, variableMonths } = waitingFor(asked, reading);
  return `${missedYears.length} missed: ${fixedMonths}+${variableMonths}`;
};

const late = { inSeason: false };
const exempt = { isExempt: true };
const repaired = (...repairedYears: number[]) => ({ repairedYears });

/** Each worked by hand from 国办发〔2024〕38号: 3 fixed, 1 a missed year, −1 a repaired one, at least 6 from four missed years on. */
describe('the waiting period as usually read', () => {
  it.each<[string, WaitingFacts, string]>([
    ['insured last year, paid in season', facts(2027, [2026]), '0 missed: 0+0'],
    ['insured for years, paid in season', facts(2027, [2023, 2024, 2025, 2026]), '0 missed: 0+0'],
    ['insured last year, but paid out of season', facts(2027, [2026], late), '0 missed: 3+0'],
    ['never insured before, paid in season', facts(2027, []), '0 missed: 0+0'],
    ['never insured before, paid out of season', facts(2027, [], late), '0 missed: 3+0'],
    ['an older gap that was closed since', facts(2027, [2021, 2025, 2026]), '0 missed: 0+0'],
    ['one year missed', facts(2027, [2025]), '1 missed: 3+1'],
    ['one year missed, and paid out of season', facts(2027, [2025], late), '1 missed: 3+1'],
    ['two years missed', facts(2027, [2024]), '2 missed: 3+2'],
    ['three years missed', facts(2027, [2023]), '3 missed: 3+3'],
    ['four years missed', facts(2027, [2022]), '4 missed: 3+4'],
    ['five years missed', facts(2027, [2021]), '5 missed: 3+5'],
    ['ten years missed', facts(2027, [2016]), '10 missed: 3+10'],
    ['one missed and repaired', facts(2027, [2025], repaired(2026)), '1 missed: 3+0'],
    ['two missed, one repaired', facts(2027, [2024], repaired(2025)), '2 missed: 3+1'],
    ['two missed, both repaired', facts(2027, [2024], repaired(2025, 2026)), '2 missed: 3+0'],
    [
      'three missed, all repaired: the long gap begins with four',
      facts(2027, [2023], repaired(2024, 2025, 2026)),
      '3 missed: 3+0',
    ],
    ['three missed, one repaired', facts(2027, [2023], repaired(2025)), '3 missed: 3+2'],
    ['four missed, one repaired: just the least', facts(2027, [2022], repaired(2023)), '4 missed: 3+3'],
    ['four missed, two repaired: still the least', facts(2027, [2022], repaired(2023, 2024)), '4 missed: 3+3'],
    [
      'four missed, all repaired: still the least',
      facts(2027, [2022], repaired(2023, 2024, 2025, 2026)),
      '4 missed: 3+3',
    ],
    ['five missed, one repaired: above the least', facts(2027, [2021], repaired(2022)), '5 missed: 3+4'],
    ['five missed, two repaired: the least', facts(2027, [2021], repaired(2022, 2023)), '5 missed: 3+3'],
    ['a repaired year outside the gap changes nothing', facts(2027, [2024], repaired(2020)), '2 missed: 3+2'],
    ['a newborn or another special group, paid in season', facts(2027, [], exempt), '0 missed: 0+0'],
    ['a special group, paid out of season', facts(2027, [2026], { ...exempt, ...late }), '0 missed: 0+0'],
    ['a special group after a gap', facts(2027, [2022], exempt), '4 missed: 0+0'],
    ['a gap from before 2025 counts', facts(2025, [2022]), '2 missed: 3+2'],
    ['a year paid ahead is no year before', facts(2027, [2025, 2027]), '1 missed: 3+1'],
  ])('%s', (_, asked, expected) => {
    expect(told(asked, USUAL_READING)).toBe(expected);
  });

  it('names the years that were missed', () => {
    expect(missedYearsBefore(2027, [2020, 2024], USUAL_READING)).toEqual([2025, 2026]);
  });
});

describe('what one missed year adds', () => {
  it.each([
    ['a month', 2026, [], USUAL_READING, 1],
    ['the first one a month too', 2025, [], USUAL_READING, 1],
    ['nothing once it is repaired', 2026, [2026], USUAL_READING, 0],
    ['nothing where the first is free', 2025, [], XIAMEN_READING, 0],
    ['a month where the first is free and it is the second', 2026, [], XIAMEN_READING, 1],
    ['nothing where it was not missed', 2024, [], USUAL_READING, 0],
  ])('%s', (_, year, repairedYears, reading, months) => {
    expect(monthsOfMissed(year, [2025, 2026], repairedYears, reading)).toBe(months);
  });
});

/** 厦门: one missed year brings no variable month, from two years on; years up to 2024 are not counted. No region of ours: a fixture. */
describe('the waiting period as 厦门 reads it', () => {
  it.each<[string, WaitingFacts, string]>([
    ['nothing missed', facts(2027, [2026]), '0 missed: 0+0'],
    ['paid out of season', facts(2027, [2026], late), '0 missed: 3+0'],
    ['one year missed: the fixed months alone', facts(2027, [2025]), '1 missed: 3+0'],
    ['two years missed: the first variable month', facts(2027, [2024]), '2 missed: 3+1'],
    ['three missed, one of them 2024', facts(2027, [2023]), '2 missed: 3+1'],
    ['ten missed, two of them counted', facts(2027, [2016]), '2 missed: 3+1'],
    ['all of the gap before 2025', facts(2025, [2020]), '0 missed: 0+0'],
    ['the gap ends with 2024', facts(2025, [2022]), '0 missed: 0+0'],
    ['the first year that counts', facts(2026, [2024]), '1 missed: 3+0'],
    ['three counted years', facts(2028, [2024]), '3 missed: 3+2'],
    ['four counted years: six together', facts(2029, [2024]), '4 missed: 3+3'],
    ['four counted, all repaired: still six', facts(2029, [2024], repaired(2025, 2026, 2027, 2028)), '4 missed: 3+3'],
    ['five counted years', facts(2030, [2024]), '5 missed: 3+4'],
    ['five counted, one repaired', facts(2030, [2024], repaired(2025)), '5 missed: 3+3'],
    ['two missed, one repaired', facts(2027, [2024], repaired(2025)), '2 missed: 3+0'],
    ['a special group', facts(2030, [2024], exempt), '5 missed: 0+0'],
  ])('%s', (_, asked, expected) => {
    expect(told(asked, XIAMEN_READING)).toBe(expected);
  });
});

describe('what repaired years take off', () => {
  it.each<[string, WaitingFacts, WaitingReading, number]>([
    ['nothing, where none is repaired', facts(2027, [2024]), USUAL_READING, 0],
    ['a month for one', facts(2027, [2024], repaired(2025)), USUAL_READING, 1],
    ['a month for each', facts(2027, [2024], repaired(2025, 2026)), USUAL_READING, 2],
    ['one of four missed: a month, down to the least', facts(2027, [2022], repaired(2023)), USUAL_READING, 1],
    [
      'four of four missed: no more than to the least',
      facts(2027, [2022], repaired(2023, 2024, 2025, 2026)),
      USUAL_READING,
      1,
    ],
    ['nothing, where nobody waits', facts(2027, [2024], { ...repaired(2025), ...exempt }), USUAL_READING, 0],
    ['in 厦门, of two missed the one that counts', facts(2027, [2024], repaired(2025)), XIAMEN_READING, 1],
  ])('%s', (_, asked, reading, months) => {
    expect(monthsOffByRepair(waitingFor(asked, reading), reading)).toBe(months);
  });
});
