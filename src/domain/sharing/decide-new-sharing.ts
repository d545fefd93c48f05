import type { Day } from '../calendar';
import { type ConsentGiven, decideConsent, type TextsInForce } from '../consent/consent';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { type RelationFacts, whyNotKin } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideBeneficiaryInsurance, type Insurance } from '../person/insurance';
import type { Kinship, KinshipFact } from '../person/kinship';
import { type PersonOfAge, whyNotByPledge } from '../person/possible-kinship';
import type { RegionProfile } from '../region/region-profile';
import { availableFen } from './available';
import type { BoundRelative } from './bound-relative';
import { whyKeptOut } from './kept-out';
import { decideMayShare } from './may-share';
import { needsMemberFace } from './member-face';
import { type NetworkFacts, whyNoInitiator, whyNoMember } from './network';
import { type AskFacts, whyNotAsked } from './relative-agreement';
import { decideTerms, type SharingTerms, type TermsAsked } from './sharing-terms';
import { whyNoSlot } from './slots';

/** What the sharer typed and agreed to. */
export interface NewSharingClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  terms: TermsAsked;
  consent: ConsentGiven;
  /** The relative showed their face: in the sandbox a mock of it. */
  memberFace?: 'MOCK' | undefined;
  /** It waits until the relative agrees. */
  askRelative?: boolean | undefined;
}

interface RelativeFacts extends PersonOfAge {
  id: string;
  hasPhone: boolean;
  name: string;
  insurance: Insurance;
}

/** What the bureau knows when it decides. */
export interface NewSharingFacts extends NetworkFacts, Pick<AskFacts, 'askedToday' | 'wasNotAgreed'> {
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
  /** Whom else the sharer names as kin now, in any living sharing or quota. */
  namedKin: RelationFacts['namedKin'];
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

const decideRoom = (facts: NewSharingFacts, relative: RelativeFacts, kinship: Kinship): Refusal | null => {
  const { maxRelatives, maxSharersPerRelative } = facts.region.sharing;
  const bound = facts.boundRelatives.find(({ id }) => id === relative.id);
  if (bound) return refuseAt('relative.idNumber', 'ALREADY_BOUND', bound.isAsked ? { waits: 'AGREEMENT' } : {});
  const noSlot = whyNoSlot(facts.region, facts.boundRelatives, { kinship, sex: relative.sex });
  if (noSlot) return noSlot;
  if (maxRelatives !== null && facts.boundRelatives.length >= maxRelatives)
    return refuseAt('relative', 'CAP_REACHED', { max: maxRelatives });
  if (maxSharersPerRelative !== null && facts.sharersOfRelative >= maxSharersPerRelative)
    return refuseAt('relative.idNumber', 'BOUND_BY_OTHER', { max: maxSharersPerRelative });
  return whyNoMember({ ...facts, relative });
};

const decideSharer = (facts: NewSharingFacts): Decision<Insurance> => {
  const { sharer, region } = facts;
  if (region.flows.share === 'TRANSFER') return refuse('SHARING_NOT_HERE', { region: region.code });
  const insurance = decideMayShare(sharer.insurance);
  if (!insurance.ok) return insurance;
  return whyKeptOut(region, { ...sharer, who: 'SHARER' }) ?? whyNoInitiator(facts) ?? insurance;
};

/** A relative of 16 or more shows their own face where the region asks for it. policy-sources.md#gansu-face */
const whyNoFace = (claim: NewSharingClaim, { region, today }: NewSharingFacts): Refusal | null => {
  const asked = claim.memberFace === undefined && needsMemberFace(region, claim.relative.idNumber, today);
  return asked ? refuseAt('memberFace', 'MEMBER_FACE_MISSING') : null;
};

/**
 * What the pledge alone cannot carry, where no register knows the two; and where it could, the pledge comes first: before it
 * is signed nothing is told of the relative. policy-sources.md#kin-by-pledge
 */
const whyPledgeFails = (claim: NewSharingClaim, facts: NewSharingFacts, relative: RelativeFacts): Refusal | null => {
  if (facts.registered) return null;
  if (facts.hasLeft) return refuseAt('relative.idNumber', 'RELATIVE_HAS_LEFT');
  const impossible = whyNotByPledge(claim.kinship, { ...facts, relative, boundRelatives: facts.namedKin });
  if (impossible) return impossible;
  const consent = decideConsent(facts.region, facts.textsInForce, claim.consent, facts.sharer.name);
  return consent.ok ? null : consent;
};

const decidePeople = (claim: NewSharingClaim, facts: NewSharingFacts): Decision<RelativeFacts> => {
  const sharer = decideSharer(facts);
  if (!sharer.ok) return sharer;
  const relative = decideRelative(claim.relative, facts);
  if (!relative.ok) return relative;
  const notKin = whyNotKin(facts.region.sharing.relations, claim.kinship, facts.registered);
  if (notKin) return notKin;
  const pledgeFails = whyPledgeFails(claim, facts, relative.value);
  if (pledgeFails) return pledgeFails;
  const insurance = decideBeneficiaryInsurance(relative.value.insurance, facts.region.code);
  if (!insurance.ok) return { ...insurance, field: 'relative.idNumber' };
  const keptOut = whyKeptOut(facts.region, { ...relative.value, who: 'RELATIVE' });
  if (keptOut) return { ...keptOut, field: 'relative.idNumber' };
  return (
    decideRoom(facts, relative.value, claim.kinship) ??
    whyNoFace(claim, facts) ??
    whyNotAsked(claim.askRelative === true, { ...facts, relative: relative.value }) ??
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
