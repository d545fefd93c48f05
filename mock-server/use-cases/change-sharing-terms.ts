import type { ChangeSharingTermsRequest, Sharing } from '@/contract/sharing.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { availableFen } from '@/domain/sharing/available';
import { decideChange } from '@/domain/sharing/decide-change';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { balanceOf } from '../store/ledger';
import { moveSharing } from '../store/sharing-writing';
import type { Query } from '../store/store';
import { findMove } from './find-move';
import { showSharing } from './show-sharing';

/** The sharer changes what the region lets one change; it holds from the next bill on. */
export const changeSharingTerms = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
  request: ChangeSharingTermsRequest,
): Promise<Decision<Sharing>> => {
  const found = await findMove(tx, personId, id, 'CHANGE_TERMS');
  if (!found.ok) return found;
  const { row, stage } = found.value;
  const region = REGIONS[row.region];
  const balanceFen = (await balanceOf(tx, sharedAccountOf(personId, region))) ?? 0;
  const terms = decideChange(region, row.terms, request.terms, {
    today: dayOf(now),
    availableFen: availableFen({ balanceFen, floorFen: region.sharing.floorFen }),
  });
  if (!terms.ok) return terms;
  const moved = await moveSharing(tx, row, { move: 'CHANGE_TERMS', by: 'SHARER', at: now, stage, terms: terms.value });
  return accept(await showSharing(tx, moved, personId));
};
