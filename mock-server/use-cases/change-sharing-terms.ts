import type { ChangeSharingTermsRequest, Sharing } from '@/contract/sharing.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { decideTerms } from '@/domain/sharing/sharing-terms';
import { decideMove } from '@/domain/sharing/stages';
import { findSharingOf, setUses } from '../store/sharings';
import type { Query } from '../store/store';
import { moversOf } from './sharing-movers';
import { showSharing, sideOf } from './show-sharing';

/** The sharer changes what the shared money may be used for; it holds from the next bill on. */
export const changeSharingTerms = async (
  tx: Query,
  personId: string,
  id: string,
  request: ChangeSharingTermsRequest,
): Promise<Decision<Sharing>> => {
  const row = await findSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const region = REGIONS[row.region];
  const move = decideMove(row.stage, 'CHANGE_TERMS', sideOf(row, personId), moversOf('CHANGE_TERMS', region));
  if (!move.ok) return move;
  const terms = decideTerms(region, request.uses);
  if (!terms.ok) return terms;
  await setUses(tx, id, terms.value.uses);
  return accept(showSharing({ ...row, uses: [...terms.value.uses] }, personId));
};
