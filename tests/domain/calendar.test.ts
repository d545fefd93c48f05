import { ageOn, dayOf, isDay, laterDay, monthOf, startOfDay, yearOf } from '@/domain/calendar';
import { addDays, addMonths } from '@/domain/later-days';

describe('the day in China', () => {
  it.each([
    ['is still the old day one millisecond before 16:00 UTC', '2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['is the new day at 16:00 UTC', '2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['is the old year just before midnight in China', '2026-12-31T23:59:59.999+08:00', '2026-12-31'],
    ['is the new year at midnight in China, while UTC has the old one', '2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['is the leap day of 2028', '2028-02-28T16:00:00.000Z', '2028-02-29'],
    ['has no summer time: as in winter, so in July', '2026-07-01T15:59:59.999Z', '2026-07-01'],
  ])('%s', (_, at, day) => {
    expect(dayOf(Date.parse(at))).toBe(day);
  });

  it('begins at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-11-22')).toBe(Date.parse('2026-11-21T16:00:00.000Z'));
  });

  it('is found again from the moment it begins, and is another one a millisecond earlier', () => {
    expect(dayOf(startOfDay('2027-01-01'))).toBe('2027-01-01');
    expect(dayOf(startOfDay('2027-01-01') - 1)).toBe('2026-12-31');
  });

  it('knows its year and its month', () => {
    expect(yearOf('2026-11-22')).toBe(2026);
    expect(monthOf('2026-11-22')).toBe('2026-11');
  });
});

describe('a day later', () => {
  it.each([
    ['the day after the 28th of February is the 1st of March', '2026-02-28', 1, '2026-03-01'],
    ['in a leap year it is the 29th', '2028-02-28', 1, '2028-02-29'],
    ['the year turns', '2026-12-31', 1, '2027-01-01'],
    ['it goes back too', '2027-01-01', -1, '2026-12-31'],
    ['no days later is the same day', '2026-11-22', 0, '2026-11-22'],
    ['a year of days later', '2026-11-22', 365, '2027-11-22'],
  ])('%s', (_, day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['a month after the 31st of January is the last of February', '2026-01-31', 1, '2026-02-28'],
    ['a month after the 30th of November is the 30th of December', '2026-11-30', 1, '2026-12-30'],
    ['three months later may be next year', '2026-11-22', 3, '2027-02-22'],
    ['a month earlier', '2026-03-31', -1, '2026-02-28'],
  ])('%s', (_, day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('what is a day', () => {
  it.each([
    ['an ordinary day', '2026-11-22', true],
    ['the leap day of a leap year', '2028-02-29', true],
    ['no leap day in 2026', '2026-02-29', false],
    ['no leap day in 1900, though four divides it', '1900-02-29', false],
    ['a leap day in 2000, which four hundred divides', '2000-02-29', true],
    ['no 31st of November', '2026-11-31', false],
    ['no month thirteen', '2026-13-01', false],
    ['no day zero', '2026-11-00', false],
    ['no short form', '2026-1-1', false],
    ['nothing before it', ' 2026-11-22', false],
    ['no moment', '2026-11-22T00:00:00Z', false],
    ['no month of a year with five digits', '+012345-01', false],
    ['not empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('age', () => {
  it.each([
    ['is fifteen on the day before the sixteenth birthday', '2010-11-22', '2026-11-21', 15],
    ['is sixteen from the birthday itself', '2010-11-22', '2026-11-22', 16],
    ['is zero on the day of birth', '2026-11-22', '2026-11-22', 0],
    ['of one born on the leap day grows on the leap day', '2008-02-29', '2024-02-29', 16],
    ['of one born on the leap day does not grow on the 28th', '2008-02-29', '2025-02-28', 16],
    ['of one born on the leap day grows on the 1st of March in other years', '2008-02-29', '2025-03-01', 17],
  ])('%s', (_, bornOn, day, expected) => {
    expect(ageOn(bornOn, day)).toBe(expected);
  });
});

it.each([
  ['2026-11-22', '2026-11-21', '2026-11-22'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
  ['2026-11-22', '2026-11-23', '2026-11-23'],
])('of %s and %s the later is %s', (one, other, later) => {
  expect(laterDay(one, other)).toBe(later);
});
