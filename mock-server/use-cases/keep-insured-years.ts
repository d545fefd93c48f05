import { PAID_IN_FULL } from '@/domain/premium/assistance';
import { keepYearOf } from '../store/enrolments';
import type { Query } from '../store/store';

/** Who is insured in a year without a payment of their own: employees, and whom the government pays for in full. policy-sources.md#assisted-years */
export const keepInsuredYear = async (tx: Query, year: number, personId: string | null = null): Promise<void> => {
  await keepYearOf(tx, year, { kind: 'EMPLOYEE' }, personId);
  for (const assistance of PAID_IN_FULL) await keepYearOf(tx, year, { kind: 'RESIDENT', assistance }, personId);
};
