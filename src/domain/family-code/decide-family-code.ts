import { type ConsentSigned, decideSigned, type TextsSigned } from '../consent/decide-signed';
import { accept, type Decision, refuseAt } from '../outcome';
import type { Kinship } from '../person/kinship';
import { decideWhom, type MemberOfAge, type NamedMember, type WhomFacts } from './decide-whom';
import { FAMILY_CODE_POLICY } from './policy';
import type { ConfirmationMethod, Confirmer, FamilyCodeRoute } from './routes';

export interface FamilyCodeClaim extends NamedMember {
  confirmation: ConfirmationMethod;
  consent: ConsentSigned;
}

export interface FamilyCodeFacts<T extends MemberOfAge> extends WhomFacts<T> {
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

const FACE: readonly ConfirmationMethod[] = ['MOCK_FACE'];

/** What is enough for whom. */
const enoughFor = (confirmer: Confirmer): readonly ConfirmationMethod[] => {
  if (confirmer === 'GUARDIAN') return ['NONE'];
  return confirmer === 'MEMBER' && FAMILY_CODE_POLICY.smsConfirms ? [...FACE, 'SMS_CODE'] : FACE;
};

/** Is this the confirmation that is asked for: a child's face, or a code to nobody, is none. */
export const decideConfirmation = (confirmer: Confirmer, given: ConfirmationMethod): Decision<ConfirmationMethod> =>
  enoughFor(confirmer).includes(given) ? accept(given) : refuseAt('confirmation', 'CONFIRMATION_MISSING');

/**
 * May the holder show this relative's code. No insurance and no account is looked at: a code moves no money of the holder.
 * A spouse's parent may be shown, too. policy-sources.md#family-code
 */
export const decideFamilyCode = <T extends MemberOfAge>(
  claim: FamilyCodeClaim,
  facts: FamilyCodeFacts<T>,
): Decision<NewFamilyCode<T>> => {
  const whom = decideWhom(claim, facts);
  if (!whom.ok) return whom;
  const consent = decideSigned(facts.textsInForce, claim.consent, facts.holder.name);
  if (!consent.ok) return consent;
  const { member, confirmer } = whom.value;
  const confirmation = decideConfirmation(confirmer, claim.confirmation);
  if (!confirmation.ok) return confirmation;
  return accept({
    member,
    kinship: claim.kinship,
    route: claim.relative.route,
    confirmedBy: confirmer,
    confirmation: confirmation.value,
    consent: consent.value,
  });
};
