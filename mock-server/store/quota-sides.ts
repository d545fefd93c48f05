import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { earmark } from '@/domain/ledger/transfer';
import { type Fen, sumFen } from '@/domain/money';
import type { SharerSide } from '@/domain/settlement/split-bill';
import { activeCrossSharings } from './cross-sharings';
import { personOf } from './people';
import type { Query } from './store';

/** The quotas others filled for a person, as those who may pay a bill: no floor, no ceiling, insured anywhere. */
export const quotaSidesFor = async (q: Query, beneficiaryId: string): Promise<SharerSide[]> => {
  const sides: SharerSide[] = [];
  for (const { id, sharer, leftFen, acceptedAt } of await activeCrossSharings(q, 'beneficiary', beneficiaryId)) {
    const { insurance } = await personOf(q, sharer.id);
    sides.push({
      sharingId: id,
      sharerId: sharer.id,
      reach: 'NATION',
      boundAt: acceptedAt ?? 0,
      stage: 'ACTIVE',
      uses: CROSS_PROVINCE.uses,
      insurance,
      within: null,
      account: earmark(id),
      balanceFen: leftFen,
      floorFen: 0,
      ceilingFen: null,
    });
  }
  return sides;
};

/** What lies in all the quotas one person filled. */
export const earmarkedBy = async (q: Query, sharerId: string): Promise<Fen> =>
  sumFen((await activeCrossSharings(q, 'sharer', sharerId)).map(({ leftFen }) => leftFen));
