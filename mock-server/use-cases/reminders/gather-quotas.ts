import { dayOf } from '@/domain/calendar';
import type { QuotaEnd } from '@/domain/reminders/money-reminders';
import type { Tie } from '@/domain/reminders/tie';
import { activeCrossSharingsOf, crossSharingsOf } from '../../store/cross-sharings';
import type { Query } from '../../store/store';
import { sideOf } from '../cross-province/show-cross-sharing';
import { gatherTie } from './gather-tie';

/** The quotas that stand on a person, on either side. */
export const gatherQuotas = async (q: Query, readerId: string): Promise<Tie[]> => {
  const ties: Tie[] = [];
  for (const { id, sharer, beneficiary, kinship, proposedAt } of await activeCrossSharingsOf(q, readerId)) {
    ties.push({
      ...(await gatherTie(q, { sharer, beneficiary, kinship, readerId })),
      kind: 'QUOTA',
      id,
      isLive: true,
      begunOn: dayOf(proposedAt),
      isConfirmedByBeneficiary: true,
      endWay: { to: 'QUOTA', id },
    });
  }
  return ties;
};

/** Those that ended, with what came back. */
export const quotaEndsOf = async (q: Query, readerId: string): Promise<QuotaEnd[]> =>
  (await crossSharingsOf(q, readerId)).flatMap((row) => {
    const { id, ended, kinship } = row;
    if (!ended) return [];
    const side = sideOf(row, readerId);
    const { name } = side === 'SHARER' ? row.beneficiary : row.sharer;
    const { at, by, returnedFen } = ended;
    return [{ id, side, other: { name, kinship }, on: dayOf(at), by, returnedFen }];
  });
