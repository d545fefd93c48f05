import type { TheTwo } from '@/domain/cross-province/the-two';
import type { CrossRow } from '../../store/cross-sharing-row';
import { type Person, personOf } from '../../store/people';
import type { Query } from '../../store/store';
import { gatherRelation, withSex } from '../gather-relation';

/** Both people of a quota as they stand now, for the law to look at again. */
export const gatherTwo = async (
  q: Query,
  { sharer, beneficiary, kinship }: CrossRow,
): Promise<TheTwo & { sharer: Person; relative: Person }> => ({
  kinship,
  sharer: withSex(await personOf(q, sharer.id)),
  relative: withSex(await personOf(q, beneficiary.id)),
  ...(await gatherRelation(q, sharer.id, beneficiary)),
});
