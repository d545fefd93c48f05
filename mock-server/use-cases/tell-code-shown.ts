import { dayOf, type Moment } from '@/domain/calendar';
import { confirmsAlone } from '@/domain/family-code/decide-member';
import { maskName } from '@/domain/person/masking';
import { personOf } from '../store/people';
import { parentsOf } from '../store/register';
import type { Query } from '../store/store';
import { IF_WRONG, tell } from './tell-beneficiary';

interface CodeShown {
  holderId: string;
  holderName: string;
  memberId: string;
}

/**
 * The holder may show this person's medical code from now on: the person hears of it, and of a child too young to confirm
 * the other parents the register knows. policy-sources.md#family-code-told
 */
export const tellCodeShown = async (
  tx: Query,
  { holderId, holderName, memberId }: CodeShown,
  at: Moment,
): Promise<void> => {
  const member = await personOf(tx, memberId);
  const who = maskName(holderName);
  await tell(tx, memberId, `${who}可以出示您的医保码，替您看病买药。${IF_WRONG}`, at);
  if (confirmsAlone(member.bornOn, dayOf(at))) return;
  const text = `${who}可以出示您的孩子${maskName(member.name)}的医保码，替孩子看病买药。如不知情或有误，请到医保大厅核对。`;
  for (const parentId of await parentsOf(tx, memberId)) if (parentId !== holderId) await tell(tx, parentId, text, at);
};
