import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { PremiumRecord } from '@/contract/premium.contract';

/** The receipt of each year of this person that the reader may see, by year: its id. */
export const receiptsOf = (
  { person }: Pick<EnrolmentFile, 'person'>,
  orders: readonly PremiumRecord[],
): ReadonlyMap<number, string> =>
  new Map(
    orders
      .filter(({ state }) => state === 'PAID')
      .filter(({ insured }) => insured.name === person.name && insured.idNumberMasked === person.idNumberMasked)
      .map(({ year, id }) => [year, id]),
  );
