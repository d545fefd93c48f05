import type { Tie } from '@/domain/reminders/tie';
import { diedOn } from '../../store/deaths';
import { personOf } from '../../store/people';
import { relationEndedOn } from '../../store/register';
import type { Query } from '../../store/store';

/** The two people of a tie, and who of them reads. */
export interface TwoOfTie {
  sharer: { id: string; name: string };
  beneficiary: { id: string; name: string };
  kinship: Tie['other']['kinship'];
  readerId: string;
}

type Gathered = Pick<Tie, 'side' | 'other' | 'beneficiaryBornOn' | 'relationEndedOn' | 'otherDiedOn'>;

/** What the registers know of the two. */
export const gatherTie = async (q: Query, { sharer, beneficiary, kinship, readerId }: TwoOfTie): Promise<Gathered> => {
  const side = sharer.id === readerId ? 'SHARER' : 'BENEFICIARY';
  const other = side === 'SHARER' ? beneficiary : sharer;
  return {
    side,
    other: { name: other.name, kinship },
    beneficiaryBornOn: (await personOf(q, beneficiary.id)).bornOn,
    relationEndedOn: await relationEndedOn(q, readerId, other.id),
    otherDiedOn: await diedOn(q, other.id),
  };
};
