import { type ConsentSigned, decideSigned, type TextsSigned } from '../consent/decide-signed';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { whyNotKin } from '../person/decide-kinship';
import { KINSHIPS, type Kinship, type KinshipFact } from '../person/kinship';
import { confirmerOf, decideMember, type FoundPeople, type Registered } from './decide-member';
import { FAMILY_CODE_POLICY } from './policy';
import type { ConfirmationMethod, Confirmer, FamilyCodeRoute, MemberClaim } from './routes';

export interface FamilyCodeClaim {
  relative: MemberClaim;
  /** What the relative is to the holder. */
  kinship: Kinship;
  confirmation: ConfirmationMethod;
  consent: ConsentSigned;
}

export interface FamilyCodeFacts<T extends Registered> extends FoundPeople<T> {
  holder: { id: string; name: string };
  registered: KinshipFact | null;
  /** Whose codes the holder may show already. */
  members: readonly string[];
  textsInForce: TextsSigned;
}

export interface NewFamilyCode<T> {
  member: T;
  kinship: Kinship;
  route: FamilyCodeRoute;
  confirmedBy: Confirmer;
  confirmation: ConfirmationMethod;
  consent: ConsentSigned;
}

const ENOUGH: Readonly<Record<Confirmer, readonly ConfirmationMethod[]>> = {
  MEMBER: FAMILY_CODE_POLICY.smsConfirms ? ['MOCK_FACE', 'SMS_CODE'] : ['MOCK_FACE'],
  MOTHER: ['MOCK_FACE'],
  GUARDIAN: ['NONE'],
};

/** Is this the confirmation that is asked for: a child's face, or a code to nobody, is none. */
export const decideConfirmation = (confirmer: Confirmer, given: ConfirmationMethod): Decision<ConfirmationMethod> =>
  ENOUGH[confirmer].includes(given) ? accept(given) : refuseAt('confirmation', 'CONFIRMATION_MISSING');

const whyNotThisOne = (
  claim: FamilyCodeClaim,
  facts: FamilyCodeFacts<Registered>,
  member: Registered,
): Refusal | null => {
  if (member.id === facts.holder.id) return refuseAt('relative', 'RELATIVE_IS_SELF');
  const no = whyNotKin(KINSHIPS, claim.kinship, facts.registered);
  if (no) return no;
  if (facts.members.includes(member.id)) return refuse('FAMILY_CODE_EXISTS');
  const { maxMembers } = FAMILY_CODE_POLICY;
  return facts.members.length >= maxMembers ? refuse('FAMILY_CODE_CAP', { max: maxMembers }) : null;
};

/**
 * May the holder show this relative's code. No insurance and no account is looked at: a code moves no money of the holder.
 * A spouse's parent may be shown, too. policy-sources.md#family-code
 */
export const decideFamilyCode = <T extends Registered>(
  claim: FamilyCodeClaim,
  facts: FamilyCodeFacts<T>,
): Decision<NewFamilyCode<T>> => {
  const found = decideMember(claim.relative, facts);
  if (!found.ok) return found;
  const no = whyNotThisOne(claim, facts, found.value);
  if (no) return no;
  const consent = decideSigned(facts.textsInForce, claim.consent, facts.holder.name);
  if (!consent.ok) return consent;
  const { route } = claim.relative;
  const confirmedBy = confirmerOf(route, found.value.bornOn, facts.today);
  const confirmation = decideConfirmation(confirmedBy, claim.confirmation);
  if (!confirmation.ok) return confirmation;
  return accept({
    member: found.value,
    kinship: claim.kinship,
    route,
    confirmedBy,
    confirmation: confirmation.value,
    consent: consent.value,
  });
};
