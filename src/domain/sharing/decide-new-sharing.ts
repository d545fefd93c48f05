import type { Day } from '../calendar';
import { type ConsentGiven, decideConsent, type TextsInForce } from '../consent/consent';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { whyNotKin } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import type { Sex } from '../person/id-number';
import { decideBeneficiaryInsurance, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship, KinshipFact } from '../person/kinship';
import { type PersonOfAge, whyNotByPledge } from '../person/possible-kinship';
import type { RegionProfile } from '../region/region-profile';
import { availableFen } from './available';
import { needsMemberFace } from './member-face';
import { decideTerms, type SharingTerms, type TermsAsked } from './sharing-terms';

/** What the sharer typed and agreed to. */
export interface NewSharingClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  terms: TermsAsked;
  consent: ConsentGiven;
  /** The relative showed their face: in the sandbox a mock of it. */
  memberFace?: 'MOCK' | undefined;
}

interface RelativeFacts extends PersonOfAge {
  id: string;
  name: string;
  insurance: Insurance;
}

/** One relative the sharer shares with now. */
export interface BoundRelative {
  id: string;
  kinship: Kinship;
  sex: Sex;
}

/** What the bureau knows when it decides. */
export interface NewSharingFacts {
  today: Day;
  region: RegionProfile;
  /** `sharedMoneyFen`: the balance of the account that this region shares from. */
  sharer: PersonOfAge & { id: string; name: string; insurance: Insurance; sharedMoneyFen: Fen };
  /** The person registered under the ID number, if any. */
  relative: RelativeFacts | null;
  /** What the civil register knows of the two; null: nothing, so the pledge stands alone. */
  registered: KinshipFact | null;
  /** Whom the sharer shares with now. */
  boundRelatives: readonly BoundRelative[];
  /** The relative once ended a sharing with this sharer. */
  hasLeft: boolean;
  /** How many share with the relative now. */
  sharersOfRelative: number;
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

/** The slot of the region that this relative would take, and who holds it. policy-sources.md#shanxi-slots */
const isSlotTaken = ({ region, boundRelatives }: NewSharingFacts, kinship: Kinship, sex: Sex): boolean =>
  region.sharing.slots.some((slot) => {
    const holds = (one: { kinship: Kinship; sex: Sex }) =>
      one.kinship === slot.kinship && (slot.sex === undefined || slot.sex === one.sex);
    return holds({ kinship, sex }) && boundRelatives.filter(holds).length >= slot.max;
  });

const decideRoom = (facts: NewSharingFacts, relative: RelativeFacts, kinship: Kinship): Refusal | null => {
  const { maxRelatives, maxSharersPerRelative } = facts.region.sharing;
  if (facts.boundRelatives.some(({ id }) => id === relative.id)) return refuseAt('relative.idNumber', 'ALREADY_BOUND');
  if (isSlotTaken(facts, kinship, relative.sex)) return refuseAt('kinship', 'SLOT_TAKEN', { kinship });
  if (maxRelatives !== null && facts.boundRelatives.length >= maxRelatives)
    return refuseAt('relative', 'CAP_REACHED', { max: maxRelatives });
  if (maxSharersPerRelative !== null && facts.sharersOfRelative >= maxSharersPerRelative)
    return refuseAt('relative.idNumber', 'BOUND_BY_OTHER', { max: maxSharersPerRelative });
  return null;
};

/** Whom some regions keep out: the publicly funded, and people without a card in use. */
const whyKeptOut = ({ sharing }: RegionProfile, insurance: Insurance): Refusal | null => {
  if (sharing.withoutPublicFunded && insurance.publicFunded) return refuse('PUBLIC_FUNDED');
  if (sharing.cardsInUse && insurance.card !== 'IN_USE') return refuse('CARD_NOT_IN_USE');
  return null;
};

const decideSharer = ({ sharer, region }: NewSharingFacts): Decision<Insurance> => {
  if (region.flows.share === 'TRANSFER') return refuse('SHARING_NOT_HERE', { region: region.code });
  const insurance = decideSharerInsurance(sharer.insurance);
  return insurance.ok ? (whyKeptOut(region, sharer.insurance) ?? insurance) : insurance;
};

/** A relative of 16 or more shows their own face where the region asks for it. policy-sources.md#gansu-face */
const whyNoFace = (claim: NewSharingClaim, { region, today }: NewSharingFacts): Refusal | null => {
  const asked = claim.memberFace === undefined && needsMemberFace(region, claim.relative.idNumber, today);
  return asked ? refuseAt('memberFace', 'MEMBER_FACE_MISSING') : null;
};

/** What the pledge alone cannot carry, where no register knows the two. policy-sources.md#kin-by-pledge */
const whyPledgeFails = (facts: NewSharingFacts, relative: RelativeFacts, kinship: Kinship): Refusal | null => {
  if (facts.registered) return null;
  if (facts.hasLeft) return refuseAt('relative.idNumber', 'RELATIVE_HAS_LEFT');
  return whyNotByPledge(kinship, { ...facts, relative });
};

const decidePeople = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<RelativeFacts> => {
  const sharer = decideSharer(facts);
  if (!sharer.ok) return sharer;
  const relative = decideRelative(claim.relative, facts);
  if (!relative.ok) return relative;
  const notKin = whyNotKin(facts.region.sharing.relations, claim.kinship, facts.registered);
  if (notKin) return notKin;
  const insurance = decideBeneficiaryInsurance(relative.value.insurance, facts.region.code);
  if (!insurance.ok) return { ...insurance, field: 'relative.idNumber' };
  const keptOut = whyKeptOut(facts.region, relative.value.insurance);
  if (keptOut) return { ...keptOut, field: 'relative.idNumber' };
  return (
    decideRoom(facts, relative.value, claim.kinship) ??
    whyPledgeFails(facts, relative.value, claim.kinship) ??
    whyNoFace(claim, facts) ??
    relative
  );
};

/** May this sharing begin. Looks at the people first, then the terms, then the consent. policy-sources.md#binding */
export const decideNewSharing = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<NewSharing> => {
  const relative = decidePeople(claim, facts);
  if (!relative.ok) return relative;
  const { region, today, sharer } = facts;
  const terms = decideTerms(region, claim.terms, {
    today,
    availableFen: availableFen({ balanceFen: sharer.sharedMoneyFen, floorFen: region.sharing.floorFen }),
  });
  if (!terms.ok) return terms;
  const consent = decideConsent(region, facts.textsInForce, claim.consent, sharer.name);
  if (!consent.ok) return consent;
  return accept({
    relativeId: relative.value.id,
    kinship: claim.kinship,
    terms: terms.value,
    consent: consent.value,
    basis: facts.registered ? 'REGISTER' : 'PLEDGE',
  });
};
