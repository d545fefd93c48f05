import type { FamilyMemberFound, FindFamilyMemberRequest } from '@/contract/family-code.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideWhom } from '@/domain/family-code/decide-whom';
import { accept, type Decision } from '@/domain/outcome';
import { maskName, maskPhone } from '@/domain/person/masking';
import type { Query } from '../store/store';
import { gatherWhom } from './gather-family-code-facts';

/** Says who is meant, masked, and who has to confirm: before anybody signs. Of a stranger's phone, only whether there is one. */
export const findFamilyMember = async (
  tx: Query,
  now: Moment,
  holderId: string,
  request: FindFamilyMemberRequest,
): Promise<Decision<FamilyMemberFound>> => {
  const facts = await gatherWhom(tx, dayOf(now), holderId, request);
  const whom = decideWhom(request, facts);
  if (!whom.ok) return whom;
  const { member, confirmer } = whom.value;
  const phone = confirmer === 'MEMBER' ? member.phone : null;
  return accept({
    nameMasked: maskName(member.name),
    bornOn: member.bornOn,
    confirmer,
    hasPhone: phone !== null,
    phoneMasked: phone !== null && facts.registered ? maskPhone(phone) : null,
  });
};
