import { type Day, yearOf } from '@/domain/calendar';
import type { EnrolmentPast } from '@/domain/premium/benefits';
import { type EnrolmentYear, eachYearOnce } from '@/domain/premium/enrolment-year';
import { enrolmentYearsOf, yearsClaimedHere, yearsPaidHere } from '../store/enrolments';
import type { Person } from '../store/people';
import type { Query } from '../store/store';

export interface Enrolment extends EnrolmentPast {
  kinds: ReadonlyMap<number, EnrolmentYear['kind']>;
  /** Insured years that are over and in which the fund paid nothing. */
  unclaimedYears: readonly number[];
  /** On which day a year was paid here. */
  paidOn: ReadonlyMap<number, Day>;
}

/** An employee is insured this year, whatever was written down before. */
const ofThisYear = ({ insurance: { kind, status } }: Pick<Person, 'insurance'>, today: Day): EnrolmentYear[] =>
  kind === 'EMPLOYEE' && status === 'NORMAL' ? [{ year: yearOf(today), kind: 'EMPLOYEE', claimed: true }] : [];

/** A person's years: those kept from before, those paid here, and the one an employee is in. */
export const gatherEnrolment = async (
  q: Query,
  today: Day,
  person: Pick<Person, 'id' | 'insurance'>,
): Promise<Enrolment> => {
  const paid = await yearsPaidHere(q, person.id);
  const paidHere = paid.map(({ year }): EnrolmentYear => ({ year, kind: 'RESIDENT', claimed: false }));
  const years = eachYearOnce([...ofThisYear(person, today), ...paidHere, ...(await enrolmentYearsOf(q, person.id))]);
  const insured = years.filter(({ kind }) => kind !== 'REPAIRED');
  const mayBeUnclaimed = insured.filter(
    ({ year, kind, claimed }) => kind === 'RESIDENT' && !claimed && year < yearOf(today),
  );
  const askedYears = mayBeUnclaimed.map(({ year }) => year);
  const claimedHere = await yearsClaimedHere(q, person.id, askedYears);
  return {
    kinds: new Map(years.map(({ year, kind }) => [year, kind])),
    insuredYears: insured.map(({ year }) => year),
    repairedYears: years.filter(({ kind }) => kind === 'REPAIRED').map(({ year }) => year),
    unclaimedYears: askedYears.filter((year) => !claimedHere.includes(year)),
    paidOn: new Map(paid.map(({ year, paidOn }) => [year, paidOn])),
  };
};
