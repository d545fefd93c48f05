import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { Repair } from '@/copy/enrolment.copy';
import { monthsOffByRepair, USUAL_READING } from '@/domain/premium/waiting-period';
import { REGIONS } from '@/domain/region/regions';

/** Which repaired years count for the waiting period of the next enrolment, and what they took off it. */
export const repairOf = ({ region, years, next }: EnrolmentFile): Repair | null => {
  if (!next) return null;
  const { missedYears } = next.benefits;
  const repaired = years.filter(({ year, kind }) => kind === 'REPAIRED' && missedYears.includes(year));
  const months = monthsOffByRepair(next.benefits, REGIONS[region].premium.waiting ?? USUAL_READING);
  return { years: repaired.map(({ year }) => year), months };
};
