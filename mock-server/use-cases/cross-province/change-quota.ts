import type { ChangeQuotaRequest, CrossProvinceSharing } from '@/contract/cross-province.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideQuota } from '@/domain/cross-province/decide-quota';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { setQuota } from '../../store/cross-sharing-writing';
import { crossSharingOf, findCrossSharingOf } from '../../store/cross-sharings';
import { balanceOf } from '../../store/ledger';
import type { Query } from '../../store/store';
import { gatherTwo } from './gather-two';
import { accountsOf, moveMoney, nextRef } from './quota-money';
import { showCrossSharing, sideOf } from './show-cross-sharing';

/** The sharer raises or lowers what is free of a quota; the difference moves with it. */
export const changeCrossQuota = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
  { quotaFen }: ChangeQuotaRequest,
): Promise<Decision<CrossProvinceSharing>> => {
  const row = await findCrossSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const accounts = accountsOf(row);
  const facts = {
    today: dayOf(now),
    two: await gatherTwo(tx, row),
    by: sideOf(row, personId),
    stage: row.stage,
    quotaFen: row.quotaFen,
    leftFen: row.leftFen,
    accounts,
    balanceFen: (await balanceOf(tx, accounts.from)) ?? 0,
  };
  const decided = decideQuota(facts, { quotaFen, ref: await nextRef(tx, id) });
  if (!decided.ok) return decided;
  await moveMoney(tx, decided.value, now);
  await setQuota(tx, id, quotaFen, now);
  return accept(await showCrossSharing(tx, await crossSharingOf(tx, id), personId));
};
