import { ASSISTANCES, subsidyFenOf } from '@/domain/premium/assistance';
import { decidePremiumBill, decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import { type PremiumGroup, premiumGroupOf } from '@/domain/premium/premium-group';
import { isCollectedIn, premiumTermsOf, standardFor } from '@/domain/premium/resident-premium-standard';
import { BEIJING } from '@/domain/region/beijing';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import { aResidentInsurance } from '../support/builders';
import { aStanding, premiumFacts } from '../support/premium-builders';

describe('what a group owes', () => {
  it.each<[RegionProfile, number, PremiumGroup, number, string]>([
    [HEBEI, 2025, 'EVERYBODY', 40_000, 'SOURCED'],
    [HEBEI, 2026, 'EVERYBODY', 40_000, 'SOURCED'],
    [HEBEI, 2027, 'EVERYBODY', 40_000, 'MOCK'],
    [BEIJING, 2026, 'ELDER', 46_000, 'SOURCED'],
    [BEIJING, 2026, 'STUDENT_OR_CHILD', 43_500, 'SOURCED'],
    [BEIJING, 2026, 'WORKING_AGE', 79_500, 'SOURCED'],
    [BEIJING, 2027, 'ELDER', 46_000, 'MOCK'],
    [BEIJING, 2027, 'STUDENT_OR_CHILD', 43_500, 'MOCK'],
    [BEIJING, 2027, 'WORKING_AGE', 79_500, 'MOCK'],
  ])('in %j for %i, %s', (region, year, group, amountFen, basis) => {
    expect(standardFor(year, region, group)).toEqual({ ok: true, value: { year, amountFen, basis } });
    expect(isCollectedIn(year, region)).toBe(true);
  });

  it.each([
    [HEBEI, 2024],
    [HEBEI, 2028],
    [BEIJING, 2025],
    [BEIJING, 2028],
  ])('is not known in %j for %i', (region, year) => {
    expect(standardFor(year, region, 'ELDER')).toEqual({ ok: false, code: 'YEAR_NOT_COLLECTED', params: { year } });
    expect(isCollectedIn(year, region)).toBe(false);
  });
});

describe('the group of a person for 2027', () => {
  it.each([
    ['a child of 17 on New Year’s Day', { bornOn: '2009-01-02' }, 'STUDENT_OR_CHILD'],
    ['no child who is 18 on New Year’s Day', { bornOn: '2009-01-01' }, 'WORKING_AGE'],
    ['a student of 20', { bornOn: '2006-05-05', isStudent: true }, 'STUDENT_OR_CHILD'],
    ['a woman who is 50 on New Year’s Day', { bornOn: '1977-01-01' }, 'ELDER'],
    ['a woman who is 50 a day later', { bornOn: '1977-01-02' }, 'WORKING_AGE'],
    ['a man who is 60 on New Year’s Day', { bornOn: '1967-01-01', sex: 'MALE' as const }, 'ELDER'],
    ['a man who is 60 a day later', { bornOn: '1967-01-02', sex: 'MALE' as const }, 'WORKING_AGE'],
  ])('in Beijing: %s', (_, over, group) => {
    expect(premiumGroupOf(2027, BEIJING, aStanding(over))).toBe(group);
  });

  it('is everybody’s where a region asks the same of all', () => {
    expect(premiumGroupOf(2027, HEBEI, aStanding({ bornOn: '2020-01-01' }))).toBe('EVERYBODY');
  });
});

describe('what the government pays', () => {
  it.each([
    ['NONE', 0, 40_000],
    ['SPECIAL_HARDSHIP', 40_000, 0],
    ['ORPHAN', 40_000, 0],
    ['LOW_INCOME', 24_000, 16_000],
    ['RELAPSE_MONITORED', 24_000, 16_000],
  ] as const)('for %s: %i fen of 400 yuan, which leaves %i', (assistance, subsidyFen, amountFen) => {
    expect(premiumTermsOf(2026, HEBEI, aStanding({ assistance }))).toEqual({
      ok: true,
      value: {
        year: 2026,
        group: 'EVERYBODY',
        standardFen: 40_000,
        assistance,
        subsidyFen,
        amountFen,
        basis: 'SOURCED',
      },
    });
  });

  it('is three fifths of Beijing’s 795 yuan too', () => {
    expect(premiumTermsOf(2026, BEIJING, aStanding({ bornOn: '1990-01-01', assistance: 'LOW_INCOME' }))).toMatchObject({
      value: { standardFen: 79_500, subsidyFen: 47_700, amountFen: 31_800 },
    });
  });

  it('is never less than its share of a broken fen, and never more than all', () => {
    expect(ASSISTANCES.map((assistance) => subsidyFenOf(1, assistance))).toEqual([0, 1, 1, 1, 1]);
  });
});

const assisted = (assistance: (typeof ASSISTANCES)[number], over: Parameters<typeof premiumFacts>[0] = {}) =>
  premiumFacts({
    insured: { id: 'liu-guilan', insurance: aResidentInsurance(), standing: aStanding({ assistance }) },
    ...over,
  });

describe('the bill of one who is assisted', () => {
  it('is their own part', () => {
    expect(decidePremiumBill(assisted('LOW_INCOME'))).toMatchObject({ ok: true, value: { amountFen: 16_000 } });
  });

  it.each([
    ['in season', '2026-11-22'],
    ['out of season too', '2026-08-31'],
  ])('is nothing where all is paid, %s', (_, today) => {
    const facts = assisted('SPECIAL_HARDSHIP', { today });
    expect(decidePremiumBill(facts)).toEqual({ ok: false, code: 'FULLY_SUBSIDISED', params: { year: 2027 } });
  });

  it('takes the own part, not the standard', () => {
    const pay = (amountFen: number) => decidePremiumPayment(assisted('LOW_INCOME'), { id: 'order-1', amountFen });
    expect(pay(16_000)).toMatchObject({ ok: true, value: { postings: [{ amountFen: 16_000 }] } });
    expect(pay(40_000)).toEqual({ ok: false, code: 'AMOUNT_CHANGED', params: { amountFen: 16_000 } });
    expect(pay(15_999)).toMatchObject({ code: 'AMOUNT_CHANGED' });
  });
});
