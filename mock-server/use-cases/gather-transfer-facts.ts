import type { TransferCodeRequest } from '@/contract/account-transfer.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { earlierYears } from '@/domain/ledger/transfer';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { REGIONS } from '@/domain/region/regions';
import type { AccountTransferFacts } from '@/domain/transfer/decide-account-transfer';
import { balanceOf } from '../store/ledger';
import { findPersonByIdNumber, type Person, personOf } from '../store/people';
import { findKinship } from '../store/register';
import type { Query } from '../store/store';

/** What the law asks about a move of money to a relative. */
export const gatherTransferFacts = async (
  q: Query,
  now: Moment,
  payerId: string,
  { relative: typed }: Pick<TransferCodeRequest, 'relative'>,
): Promise<AccountTransferFacts & { today: Day; payer: Person }> => {
  const payer = await personOf(q, payerId);
  const relative = await findPersonByIdNumber(q, normaliseIdNumber(typed.idNumber));
  return {
    today: dayOf(now),
    region: REGIONS[payer.insurance.region],
    payer: { ...payer, earlierYearsFen: (await balanceOf(q, earlierYears(payerId))) ?? 0 },
    relative,
    registered: relative && (await findKinship(q, payerId, relative.id)),
  };
};
