import type { FamilyMemberFound, FindFamilyMemberRequest } from '@/contract/family-code.contract';
import type { Day } from '@/domain/calendar';
import { confirmerOf, decideMember, type FoundPeople } from '@/domain/family-code/decide-member';
import type { MemberClaim } from '@/domain/family-code/routes';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName, maskPhone } from '@/domain/person/masking';
import { findBirthCertificate } from '../store/birth-certificates';
import { findPerson, findPersonByIdNumber, type Person } from '../store/people';
import type { Query } from '../store/store';

/** Whom the numbers of a claim lead to. */
export const gatherFound = async (q: Query, today: Day, claim: MemberClaim): Promise<FoundPeople<Person>> => {
  if (claim.route === 'BIRTH_CERTIFICATE') {
    const certificate = await findBirthCertificate(q, claim.certificateNo.normalize('NFKC').trim().toUpperCase());
    return {
      today,
      member: certificate ? await findPerson(q, certificate.childId) : null,
      mother: await findPersonByIdNumber(q, normaliseIdNumber(claim.motherIdNumber)),
      motherOnCertificate: certificate?.motherId ?? null,
    };
  }
  const number = claim.route === 'ID_NUMBER' ? claim.idNumber : claim.paperNumber;
  const member = await findPersonByIdNumber(q, normaliseIdNumber(number));
  return { today, member, mother: null, motherOnCertificate: null };
};

/** Says who is meant, masked, and who has to confirm: before anybody signs. */
export const findFamilyMember = async (
  q: Query,
  today: Day,
  { relative }: FindFamilyMemberRequest,
): Promise<Decision<FamilyMemberFound>> => {
  const found = decideMember(relative, await gatherFound(q, today, relative));
  if (!found.ok) return found;
  const { name, bornOn, phone } = found.value;
  const confirmer = confirmerOf(relative.route, bornOn, today);
  const phoneMasked = confirmer === 'MEMBER' && phone !== null ? maskPhone(phone) : null;
  return accept({ nameMasked: maskName(name), bornOn, confirmer, phoneMasked });
};
