import { type Day, dayOf, type Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { REGIONS } from '@/domain/region/regions';
import { availableFen } from '@/domain/sharing/available';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import {
  type AccountTransferClaim,
  type AccountTransferFacts,
  movedFrom,
} from '@/domain/transfer/decide-account-transfer';
import { balanceOf } from '../store/ledger';
import { findPersonByIdNumber, type Person, personOf } from '../store/people';
import { liveSharingsBy } from '../store/sharings';
import type { Query } from '../store/store';
import { gatherRelation, withSex } from './gather-relation';

const isMemberOf = async (q: Query, payerId: string, relativeId: string): Promise<boolean> =>
  (await liveSharingsBy(q, payerId)).some(
    ({ beneficiaryId, stage }) => beneficiaryId === relativeId && PAYING_STAGES.includes(stage),
  );

/** What of the account may move to a relative now, in fen; zero where the region moves none. */
export const movableFenOf = async (q: Query, { id, insurance }: Person): Promise<Fen> => {
  const { transfer, sharing } = REGIONS[insurance.region];
  const balanceFen = transfer && (await balanceOf(q, movedFrom(transfer, id)));
  return availableFen({ balanceFen: balanceFen ?? 0, floorFen: sharing.floorFen });
};

/** What the law asks about a move of money to a relative. */
export const gatherTransferFacts = async (
  q: Query,
  now: Moment,
  payerId: string,
  { relative: typed }: Pick<AccountTransferClaim, 'relative'>,
): Promise<AccountTransferFacts & { today: Day; payer: Person }> => {
  const payer = await personOf(q, payerId);
  const relative = await findPersonByIdNumber(q, normaliseIdNumber(typed.idNumber));
  return {
    today: dayOf(now),
    region: REGIONS[payer.insurance.region],
    payer: { ...withSex(payer), movableFen: await movableFenOf(q, payer) },
    relative: relative && withSex(relative),
    ...(await gatherRelation(q, payerId, relative)),
    isMember: relative !== null && (await isMemberOf(q, payerId, relative.id)),
  };
};
