import { type Day, dayOf, type Moment, startOfDay } from '@/domain/calendar';
import type { Assistance } from '@/domain/premium/assistance';
import type { EnrolmentYear } from '@/domain/premium/enrolment-year';
import type { Query } from './store';

export const insertEnrolmentYear = async (tx: Query, personId: string, row: EnrolmentYear): Promise<void> => {
  const { year, kind, claimed } = row;
  await tx.run(
    'INSERT INTO enrolment_year (person_id, year, kind, claimed) VALUES (:personId, :year, :kind, :claimed)',
    { personId, year, kind, claimed: claimed ? 1 : 0 },
  );
};

/** Whom a year is kept for: employees in normal state, or residents of an assisted group. */
const INSURED_WITHOUT_PAYING = {
  EMPLOYEE: `i.kind = 'EMPLOYEE' AND i.status = 'NORMAL'`,
  RESIDENT: `i.kind = 'RESIDENT' AND s.assistance = :assistance`,
} as const;

/** The year of all who are insured in it without paying here, or of one of them; what is kept already stays. */
export const keepYearOf = async (
  tx: Query,
  year: number,
  whom: { kind: 'EMPLOYEE' } | { kind: 'RESIDENT'; assistance: Assistance },
  personId: string | null,
): Promise<void> => {
  // one person is looked for by their own row: asked as "whoever, or this one", the engine would walk through all
  const ofOne = personId === null ? '' : 'i.person_id = :personId AND ';
  await tx.run(
    `INSERT INTO enrolment_year (person_id, year, kind, claimed)
     SELECT i.person_id, :year, :kind, :claimed
     FROM insurance i LEFT JOIN person_standing s ON s.person_id = i.person_id
     WHERE ${ofOne}${INSURED_WITHOUT_PAYING[whom.kind]}
     ON CONFLICT (person_id, year) DO NOTHING`,
    { ...whom, year, ...(personId !== null && { personId }), claimed: whom.kind === 'EMPLOYEE' ? 1 : 0 },
  );
};

/** Oldest first. */
export const enrolmentYearsOf = async (q: Query, personId: string): Promise<EnrolmentYear[]> => {
  const rows = await q.all<Omit<EnrolmentYear, 'claimed'> & { claimed: number }>(
    'SELECT year, kind, claimed FROM enrolment_year WHERE person_id = :personId ORDER BY year',
    { personId },
  );
  return rows.map((row) => ({ ...row, claimed: row.claimed === 1 }));
};

/** The years whose premium was paid here, and not paid back. */
export const yearsPaidHere = async (q: Query, personId: string): Promise<{ year: number; paidOn: Day }[]> => {
  const rows = await q.all<{ year: number; paidAt: Moment }>(
    `SELECT year, paid_at AS "paidAt" FROM premium_order WHERE person_id = :personId AND state = 'PAID' ORDER BY year`,
    { personId },
  );
  return rows.map(({ year, paidAt }) => ({ year, paidOn: dayOf(paidAt) }));
};

const newYear = (year: number): Moment => startOfDay(`${year}-01-01`);

/** Of these years, those in which the pool paid a part of a bill here: one look for each, however many bills. */
export const yearsClaimedHere = async (q: Query, personId: string, years: readonly number[]): Promise<number[]> => {
  const claimed: number[] = [];
  for (const year of years) {
    const bill = await q.one(
      `SELECT seq FROM settlement WHERE insured_id = :personId AND state = 'SETTLED' AND pool_fen > 0
         AND settled_at >= :from AND settled_at < :until LIMIT 1`,
      { personId, from: newYear(year), until: newYear(year + 1) },
    );
    if (bill) claimed.push(year);
  }
  return claimed;
};
