import type { FamilyCode } from '@/contract/family-code.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { findFamilyCodeOf, markFamilyCodeEnded } from '../store/family-codes';
import type { Query } from '../store/store';
import { showFamilyCode } from './show-family-code';

/** Either of the two ends it, at once; codes shown before die with it. policy-sources.md#family-code */
export const endFamilyCode = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
): Promise<Decision<FamilyCode>> => {
  const row = await findFamilyCodeOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  if (row.endedAt !== null) return refuse('FAMILY_CODE_ENDED');
  await markFamilyCodeEnded(tx, id, row.holderId === personId ? 'HOLDER' : 'MEMBER', now);
  return accept(showFamilyCode({ ...row, endedAt: now }, personId));
};
