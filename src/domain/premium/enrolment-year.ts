/** One year of a person's insurance. REPAIRED: a missed one whose premium was paid afterwards. */
export interface EnrolmentYear {
  year: number;
  kind: 'RESIDENT' | 'EMPLOYEE' | 'REPAIRED';
  /** The fund paid something in it. */
  claimed: boolean;
}

/** Insured rather than repaired, as an employee rather than not, claimed where either says so. */
const oneOf = (one: EnrolmentYear, other: EnrolmentYear | undefined): EnrolmentYear => {
  if (!other) return one;
  const kinds = [one.kind, other.kind];
  const kind = (['EMPLOYEE', 'RESIDENT'] as const).find((insured) => kinds.includes(insured)) ?? 'REPAIRED';
  return { year: one.year, kind, claimed: one.claimed || other.claimed };
};

/** Kept in several places, a year is one. */
export const eachYearOnce = (rows: readonly EnrolmentYear[]): EnrolmentYear[] => {
  const years = new Map<number, EnrolmentYear>();
  for (const row of rows) years.set(row.year, oneOf(row, years.get(row.year)));
  return [...years.values()];
};
