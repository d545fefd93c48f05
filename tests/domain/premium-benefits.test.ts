import { benefitsOf, type Enrolling, monthsIfMissed } from '@/domain/premium/benefits';
import { decidePremiumBill } from '@/domain/premium/decide-premium-payment';
import {
  mayPayForBirthYear,
  mayPayForYearAfterBirth,
  newbornBenefitsOn,
  newbornUntil,
  newbornWindowOf,
} from '@/domain/premium/newborn';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import { SHANDONG } from '@/domain/region/shandong';
import { aResidentInsurance } from '../support/builders';
import { aStanding, premiumFacts, XIAMEN_READING } from '../support/premium-builders';

const enrolling = (over: Partial<Enrolling> = {}): Enrolling => ({
  year: 2027,
  paidOn: '2026-11-22',
  region: HEBEI,
  city: '石家庄',
  standing: aStanding(),
  past: { insuredYears: [2023, 2024, 2025, 2026], repairedYears: [] },
  ...over,
});
const insuredIn = (...insuredYears: number[]) => ({ past: { insuredYears, repairedYears: [] } });
const EXTENDED = { ...HEBEI, premium: { ...HEBEI.premium, extension: { throughMonth: 2 } } };
const XIAMEN = { ...HEBEI, premium: { ...HEBEI.premium, waiting: XIAMEN_READING } };

describe('benefits of 2027', () => {
  it.each<[string, Partial<Enrolling>, string, string | null, string]>([
    ['begin with the year', {}, '2027-01-01', null, '2027-01-01'],
    [
      'begin with a payment in the extension',
      { region: EXTENDED, paidOn: '2027-02-28' },
      '2027-02-28',
      null,
      '2027-02-28',
    ],
    [
      'wait three months after a payment out of season',
      { paidOn: '2027-03-01', region: EXTENDED },
      '2027-03-01',
      '2027-05-31',
      '2027-06-01',
    ],
    ['wait four months after one missed year', insuredIn(2025), '2027-01-01', '2027-04-30', '2027-05-01'],
    [
      'wait three months for it in 厦门',
      { ...insuredIn(2025), region: XIAMEN },
      '2027-01-01',
      '2027-03-31',
      '2027-04-01',
    ],
    [
      'wait from the payment in the extension',
      { ...insuredIn(2025), region: EXTENDED, paidOn: '2027-02-28' },
      '2027-02-28',
      '2027-06-27',
      '2027-06-28',
    ],
    [
      'do not wait for one who is assisted',
      { ...insuredIn(2022), standing: aStanding({ assistance: 'LOW_INCOME' }) },
      '2027-01-01',
      null,
      '2027-01-01',
    ],
    [
      'begin with the year for one who is paid for in full, whenever that is asked',
      { paidOn: '2027-03-14', standing: aStanding({ assistance: 'SPECIAL_HARDSHIP' }) },
      '2027-01-01',
      null,
      '2027-01-01',
    ],
    [
      'begin with birth for one born in it who is paid for in full',
      { ...insuredIn(), paidOn: '2027-12-14', standing: aStanding({ assistance: 'ORPHAN', bornOn: '2027-02-03' }) },
      '2027-02-03',
      null,
      '2027-02-03',
    ],
    [
      'do not wait for one born in the year before',
      { ...insuredIn(), standing: aStanding({ bornOn: '2026-06-01' }) },
      '2027-01-01',
      null,
      '2027-01-01',
    ],
  ])('%s', (_, over, beginOn, waitingUntil, coveredFrom) => {
    expect(benefitsOf(enrolling(over))).toMatchObject({ beginOn, waitingUntil, coveredFrom });
  });

  it.each<[string, Partial<Enrolling>, number]>([
    ['would cost four months in 2028, were 2027 left out', {}, 4],
    ['even where it is paid already', insuredIn(2025, 2026, 2027), 4],
    ['five, where 2026 was left out too', insuredIn(2025), 5],
    ['three in 厦门', { region: XIAMEN }, 3],
    ['none for one who was never insured: paid in season, the first year costs none', insuredIn(), 0],
    ['none for one who is assisted', { standing: aStanding({ assistance: 'ORPHAN' }) }, 0],
  ])('a year left out %s', (_, over, months) => {
    expect(monthsIfMissed(enrolling(over))).toBe(months);
  });
});

describe('the window of a newborn', () => {
  it.each([
    ['90 days in Hebei', HEBEI, '石家庄', '2026-10-20', '2027-01-18'],
    ['90 days in most of Guangdong', GUANGDONG, '广州', '2026-10-20', '2027-01-18'],
    ['60 days in 惠州', GUANGDONG, '惠州', '2026-10-20', '2026-12-19'],
    ['6 months in 青岛', SHANDONG, '青岛', '2026-10-20', '2027-04-20'],
    ['90 days in 济南', SHANDONG, '济南', '2026-10-20', '2027-01-18'],
  ])('is %s', (_, region, city, bornOn, until) => {
    expect(newbornUntil(bornOn, newbornWindowOf(region, city))).toBe(until);
  });

  it.each([
    ['on the day of birth', '惠州', '2026-07-01', '2026-07-01'],
    ['on the last day of 惠州’s window', '惠州', '2026-08-30', '2026-07-01'],
    ['a day late in 惠州: from the next month', '惠州', '2026-08-31', '2026-09-01'],
    ['on the last day of the usual window', '广州', '2026-09-29', '2026-07-01'],
    ['a day late: from the next month', '广州', '2026-09-30', '2026-10-01'],
    ['late in November: from December', '广州', '2026-11-30', '2026-12-01'],
  ])('paid %s', (_, city, paidOn, begins) => {
    expect(newbornBenefitsOn('2026-07-01', paidOn, newbornWindowOf(GUANGDONG, city))).toBe(begins);
  });

  it.each([
    ['on the day before birth not', 2026, '2026-10-19', false],
    ['from the day of birth', 2026, '2026-10-20', true],
    ['in the next year to the end of the window', 2026, '2027-01-18', true],
    ['and not a day longer', 2026, '2027-01-19', false],
    ['for another year never', 2027, '2026-11-22', false],
  ])('the year of birth may be paid %s', (_, year, today, may) => {
    expect(mayPayForBirthYear(year, '2026-10-20', today, { unit: 'DAYS', length: 90 })).toBe(may);
  });

  it('one born on the last day of a year is paid for on it', () => {
    expect(mayPayForBirthYear(2026, '2026-12-31', '2026-12-31', { unit: 'DAYS', length: 90 })).toBe(true);
  });

  it.each([
    ['not before it begins', 2027, '2026-12-31', false],
    ['from its first day', 2027, '2027-01-01', true],
    ['to the end of the window', 2027, '2027-01-18', true],
    ['and not a day longer', 2027, '2027-01-19', false],
    ['which is not the year of birth', 2026, '2026-12-31', false],
    ['nor a later one', 2028, '2027-01-18', false],
  ])('the year after birth may be paid %s', (_, year, today, may) => {
    expect(mayPayForYearAfterBirth(year, '2026-10-20', today, { unit: 'DAYS', length: 90 })).toBe(may);
  });

  it('after the window only while the insurance would begin before the year is over', () => {
    const paid = (today: string) => mayPayForBirthYear(2026, '2026-03-01', today, { unit: 'DAYS', length: 90 });
    const days = ['2026-05-30', '2026-05-31', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'];
    expect(days.map(paid)).toEqual([true, true, true, false, false, false]);
  });

  it('in December nothing is taken that would begin when the year is over', () => {
    const insured = {
      id: 'baby',
      insurance: aResidentInsurance(),
      standing: aStanding({ bornOn: '2026-03-01' }),
    };
    const on = (today: string) => decidePremiumBill(premiumFacts({ year: 2026, today, insured }));
    expect(on('2026-11-30')).toMatchObject({ ok: true });
    expect(on('2026-12-10')).toMatchObject({ code: 'OUT_OF_SEASON' });
  });

  it('the bill of the year of birth is due outside the season', () => {
    const bill = (bornOn: string) =>
      decidePremiumBill(
        premiumFacts({
          year: 2026,
          insured: { id: 'baby', insurance: aResidentInsurance(), standing: aStanding({ bornOn }) },
        }),
      );
    expect(bill('2026-10-20')).toEqual({ ok: true, value: { year: 2026, amountFen: 40_000, basis: 'SOURCED' } });
    expect(bill('2025-12-31')).toMatchObject({ code: 'OUT_OF_SEASON' });
  });

  it('benefits go back to birth, without waiting', () => {
    const born = { year: 2026, standing: aStanding({ bornOn: '2026-10-20' }), ...insuredIn() };
    expect(benefitsOf(enrolling(born))).toMatchObject({ beginOn: '2026-10-20', waitingUntil: null });
  });

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-18', true],
    ['2027-01-19', false],
  ])('one born on 20 October 2026 is taken for 2027 on %s: %s', (today, isTaken) => {
    const standing = aStanding({ bornOn: '2026-10-20' });
    const insured = { id: 'baby', insurance: aResidentInsurance(), standing };
    expect(decidePremiumBill(premiumFacts({ year: 2027, today, insured })).ok).toBe(isTaken);
  });

  it.each([
    ['2026-11-22', '2027-01-01'],
    ['2027-01-18', '2027-01-01'],
  ])('the year after birth, paid on %s, helps from its first day and without waiting', (paidOn, beginOn) => {
    const born = { paidOn, standing: aStanding({ bornOn: '2026-10-20' }), ...insuredIn() };
    expect(benefitsOf(enrolling(born))).toMatchObject({ beginOn, waitingUntil: null });
  });
});
