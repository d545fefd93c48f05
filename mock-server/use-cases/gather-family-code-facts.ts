import type { FindFamilyMemberRequest } from '@/contract/family-code.contract';
import type { Day } from '@/domain/calendar';
import type { FoundPeople } from '@/domain/family-code/decide-member';
import type { WhomFacts } from '@/domain/family-code/decide-whom';
import type { MemberClaim } from '@/domain/family-code/routes';
import { normaliseIdNumber, sexOf } from '@/domain/person/id-number';
import type { PersonOfAge } from '@/domain/person/possible-kinship';
import { findBirthCertificate } from '../store/birth-certificates';
import { living } from '../store/deaths';
import { membersOf } from '../store/family-codes';
import { findPerson, findPersonByIdNumber, type Person, personOf } from '../store/people';
import { findKinship } from '../store/register';
import type { Query } from '../store/store';

export type MemberFound = Person & PersonOfAge;

const ofAge = (person: Person): MemberFound => ({ ...person, sex: sexOf(person.idNumber) });

/** Whom the numbers of a claim lead to. */
const gatherFound = async (q: Query, today: Day, claim: MemberClaim): Promise<FoundPeople<MemberFound>> => {
  if (claim.route === 'BIRTH_CERTIFICATE') {
    const certificate = await findBirthCertificate(q, claim.certificateNo.normalize('NFKC').trim().toUpperCase());
    const child = certificate ? await living(q, await findPerson(q, certificate.childId)) : null;
    return {
      today,
      member: child && ofAge(child),
      mother: await findPersonByIdNumber(q, normaliseIdNumber(claim.motherIdNumber)),
      motherOnCertificate: certificate?.motherId ?? null,
    };
  }
  const number = claim.route === 'ID_NUMBER' ? claim.idNumber : claim.paperNumber;
  const member = await living(q, await findPersonByIdNumber(q, normaliseIdNumber(number)));
  return { today, member: member && ofAge(member), mother: null, motherOnCertificate: null };
};

/** What the law asks before it says whose code a holder may show. */
export const gatherWhom = async (
  q: Query,
  today: Day,
  holderId: string,
  { relative }: FindFamilyMemberRequest,
): Promise<WhomFacts<MemberFound>> => {
  const found = await gatherFound(q, today, relative);
  const members = await membersOf(q, holderId);
  return {
    ...found,
    holder: ofAge(await personOf(q, holderId)),
    registered: found.member && (await findKinship(q, holderId, found.member.id)),
    members: members.map(({ memberId, memberName, memberIdNumber, kinship }) => ({
      id: memberId,
      name: memberName,
      sex: sexOf(memberIdNumber),
      kinship,
    })),
  };
};
