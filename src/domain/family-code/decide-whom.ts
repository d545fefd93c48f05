import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { whyNotKin } from '../person/decide-kinship';
import type { Sex } from '../person/id-number';
import type { Kinship, KinshipFact } from '../person/kinship';
import { type PersonOfAge, whyNotByPledge } from '../person/possible-kinship';
import { confirmerOf, decideMember, type FoundPeople, type Registered } from './decide-member';
import { FAMILY_CODE_POLICY } from './policy';
import type { Confirmer, MemberClaim } from './routes';

export interface NamedMember {
  relative: MemberClaim;
  /** What the relative is to the holder. */
  kinship: Kinship;
}

export type MemberOfAge = Registered & PersonOfAge;

export interface WhomFacts<T extends MemberOfAge> extends FoundPeople<T> {
  holder: { id: string; name: string } & PersonOfAge;
  registered: KinshipFact | null;
  /** Whose codes the holder may show already. */
  members: readonly { id: string; name: string; sex: Sex; kinship: Kinship }[];
}

/** The member who is meant, and who has to confirm. */
export interface Whom<T> {
  member: T;
  confirmer: Confirmer;
}

/** A guardian is a parent the register knows: nobody confirms for a child but they. policy-sources.md#family-code-guardian */
const whyNoGuardian = (confirmer: Confirmer, registered: KinshipFact | null): Refusal | null =>
  confirmer === 'GUARDIAN' && registered?.kinship !== 'CHILD' ? refuseAt('kinship', 'GUARDIAN_UNKNOWN') : null;

const whyNotRelated = (
  { relative, kinship }: NamedMember,
  { today, holder, registered, members }: WhomFacts<MemberOfAge>,
  member: MemberOfAge,
): Refusal | null =>
  whyNotKin(FAMILY_CODE_POLICY.relations[relative.route], kinship, registered) ??
  (registered ? null : whyNotByPledge(kinship, { today, sharer: holder, relative: member, boundRelatives: members }));

const whyNoRoom = ({ members }: WhomFacts<MemberOfAge>, member: MemberOfAge): Refusal | null => {
  if (members.some(({ id }) => id === member.id)) return refuse('FAMILY_CODE_EXISTS');
  const { maxMembers } = FAMILY_CODE_POLICY;
  return members.length >= maxMembers ? refuse('FAMILY_CODE_CAP', { max: maxMembers }) : null;
};

/**
 * Whom the holder means, whether they may be family of the holder, and who has to confirm: asked before anybody signs,
 * and again when it is done.
 */
export const decideWhom = <T extends MemberOfAge>(claim: NamedMember, facts: WhomFacts<T>): Decision<Whom<T>> => {
  const found = decideMember(claim.relative, facts);
  if (!found.ok) return found;
  const member = found.value;
  if (member.id === facts.holder.id) return refuseAt('relative', 'RELATIVE_IS_SELF');
  const confirmer = confirmerOf(claim.relative.route, member.bornOn, facts.today);
  return (
    whyNoRoom(facts, member) ??
    whyNotRelated(claim, facts, member) ??
    whyNoGuardian(confirmer, facts.registered) ??
    accept({ member, confirmer })
  );
};
