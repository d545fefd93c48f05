import { yearOf } from '@/domain/calendar';
import type { Assistance } from '@/domain/premium/assistance';
import type { EnrolmentYear } from '@/domain/premium/enrolment-year';
import type { Member } from './family';
import type { SeedPerson } from './world';

/** Whose premium is paid in part, and what years were like that were not ordinary. */
export interface MemberEnrolment {
  assistance?: Assistance;
  student?: true;
  years?: readonly number[];
  /** Missed years paid afterwards. */
  repaired?: readonly number[];
  /** Years in which the fund paid nothing. */
  unclaimed?: readonly number[];
}

/** The years before the world begins that everybody ordinary was insured in, and the one it begins in. */
const ORDINARY_YEARS = [2023, 2024, 2025, 2026] as const;
const YEAR_OF_BEGINNING = 2026;

/** Who owes for this year (欠费) has not paid it, nor has one born in it; who is in no insurance has no years. */
const ordinaryYearsOf = ({ insured: { kind, status }, bornOn }: Member): readonly number[] => {
  if (kind === 'NONE' || yearOf(bornOn) === YEAR_OF_BEGINNING) return [];
  const last = kind === 'RESIDENT' && status === 'ARREARS' ? 2025 : 2026;
  return ORDINARY_YEARS.filter((year) => yearOf(bornOn) <= year && year <= last);
};

/** A member's standing and years, as the bureau begins with them. */
export const enrolmentOf = (member: Member): NonNullable<SeedPerson['enrolment']> => {
  const { assistance = 'NONE', student = false, repaired = [], unclaimed = [], years } = member.enrolment ?? {};
  const kind = member.insured.kind === 'EMPLOYEE' ? 'EMPLOYEE' : 'RESIDENT';
  const insured = (years ?? ordinaryYearsOf(member)).map(
    (year): EnrolmentYear => ({ year, kind, claimed: !unclaimed.includes(year) }),
  );
  const paidLater = repaired.map((year): EnrolmentYear => ({ year, kind: 'REPAIRED', claimed: false }));
  return { assistance, isStudent: student, years: [...insured, ...paidLater] };
};
