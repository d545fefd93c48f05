import { dayOf } from '@/domain/calendar';
import type { Tie } from '@/domain/reminders/tie';
import { familyCodesOf } from '../../store/family-codes';
import type { Query } from '../../store/store';
import { gatherTie } from './gather-tie';

/** The family codes of a person, on either side; one that a sharing brought goes with it and is not told twice. */
export const gatherFamilyCodes = async (q: Query, readerId: string): Promise<Tie[]> => {
  const rows = (await familyCodesOf(q, readerId)).filter(({ route }) => route !== 'SHARING');
  const ties: Tie[] = [];
  for (const { id, holderId, holderName, memberId, memberName, kinship, confirmedBy, begunAt, endedAt } of rows) {
    const sharer = { id: holderId, name: holderName };
    const beneficiary = { id: memberId, name: memberName };
    ties.push({
      ...(await gatherTie(q, { sharer, beneficiary, kinship, readerId })),
      kind: 'FAMILY_CODE',
      id,
      isLive: endedAt === null,
      begunOn: dayOf(begunAt),
      isConfirmedByBeneficiary: confirmedBy === 'MEMBER',
      endWay: { to: 'FAMILY_CODE_END', id },
    });
  }
  return ties;
};
