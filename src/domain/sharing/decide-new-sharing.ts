import type { Day } from '../calendar';
import { type ConsentGiven, decideConsent, type TextsInForce } from '../consent/consent';
import { accept, type Decision, type Refusal, refuseAt } from '../outcome';
import { readIdNumber } from '../person/id-number';
import { decideBeneficiaryInsurance, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship, KinshipFact } from '../person/kinship';
import { readPersonName } from '../person/person-name';
import type { RegionProfile } from '../region/region-profile';
import type { SharedUse } from '../settlement/purpose';
import { decideTerms, type SharingTerms } from './sharing-terms';

/** What the sharer typed and agreed to. */
export interface NewSharingClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  uses: readonly SharedUse[];
  consent: ConsentGiven;
}

interface RelativeFacts {
  id: string;
  name: string;
  insurance: Insurance;
}

/** What the bureau knows when it decides. */
export interface NewSharingFacts {
  today: Day;
  region: RegionProfile;
  sharer: { id: string; name: string; insurance: Insurance };
  /** The person registered under the ID number, if any. */
  relative: RelativeFacts | null;
  /** What the civil register knows of the two; null: nothing, so the pledge stands alone. */
  registered: KinshipFact | null;
  /** Whom the sharer shares with now. */
  boundRelatives: readonly string[];
  textsInForce: TextsInForce;
}

export interface NewSharing {
  relativeId: string;
  kinship: Kinship;
  terms: SharingTerms;
  consent: ConsentGiven;
  /** What the relation rests on: the civil register, or only the sharer's word. */
  basis: 'REGISTER' | 'PLEDGE';
}

const decideKinship = (facts: NewSharingFacts, kinship: Kinship): Refusal | null => {
  if (!facts.region.sharing.relations.includes(kinship))
    return refuseAt('kinship', 'RELATION_NOT_ALLOWED', { kinship });
  const { registered } = facts;
  if (!registered) return null;
  if (!facts.region.sharing.relations.includes(registered.kinship))
    return refuseAt('kinship', 'RELATION_NOT_ALLOWED', { kinship: registered.kinship });
  if (registered.kinship !== kinship) return refuseAt('kinship', 'KINSHIP_MISMATCH', { kinship });
  return registered.ended ? refuseAt('kinship', 'RELATION_OVER', { kinship }) : null;
};

const decideRoom = (facts: NewSharingFacts, relativeId: string): Refusal | null => {
  if (facts.boundRelatives.includes(relativeId)) return refuseAt('relative.idNumber', 'ALREADY_BOUND');
  const { maxRelatives } = facts.region.sharing;
  if (maxRelatives !== null && facts.boundRelatives.length >= maxRelatives)
    return refuseAt('relative', 'CAP_REACHED', { max: maxRelatives });
  return null;
};

/** The person meant by the typed name and number. An unknown number and a wrong name get the same answer. */
const decideRelative = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<RelativeFacts> => {
  const name = readPersonName(claim.relative.name);
  if (!name.ok) return { ...name, field: 'relative.name' };
  const id = readIdNumber(claim.relative.idNumber, facts.today);
  if (!id.ok) return { ...id, field: 'relative.idNumber' };
  const { relative } = facts;
  if (relative?.name !== name.value) return refuseAt('relative.name', 'NAME_ID_MISMATCH');
  if (relative.id === facts.sharer.id) return refuseAt('relative.idNumber', 'RELATIVE_IS_SELF');
  return accept(relative);
};

const decidePeople = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<RelativeFacts> => {
  const sharerInsurance = decideSharerInsurance(facts.sharer.insurance);
  if (!sharerInsurance.ok) return sharerInsurance;
  const relative = decideRelative(claim, facts);
  if (!relative.ok) return relative;
  const kinshipRefusal = decideKinship(facts, claim.kinship);
  if (kinshipRefusal) return kinshipRefusal;
  const insurance = decideBeneficiaryInsurance(relative.value.insurance, facts.region.code);
  if (!insurance.ok) return { ...insurance, field: 'relative.idNumber' };
  return decideRoom(facts, relative.value.id) ?? relative;
};

/** May this sharing begin. Looks at the people first, then the terms, then the consent. policy-sources.md#binding */
export const decideNewSharing = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<NewSharing> => {
  const relative = decidePeople(claim, facts);
  if (!relative.ok) return relative;
  const terms = decideTerms(facts.region, claim.uses);
  if (!terms.ok) return terms;
  const consent = decideConsent(facts.region, facts.textsInForce, claim.consent, facts.sharer.name);
  if (!consent.ok) return consent;
  return accept({
    relativeId: relative.value.id,
    kinship: claim.kinship,
    terms: terms.value,
    consent: consent.value,
    basis: facts.registered ? 'REGISTER' : 'PLEDGE',
  });
};
