import type { Day } from '../calendar';
import { decideNotice, type TextSeen } from '../consent/consent';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { type RelationFacts, whyNotRelated } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship } from '../person/kinship';
import type { PersonOfAge } from '../person/possible-kinship';
import { whyNotAcross } from './across-provinces';
import { CROSS_PROVINCE } from './cross-province-rules';

/** What the sharer typed, how much, and what was agreed to. */
export interface ProposalClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  quotaFen: Fen;
  notice: TextSeen;
}

/** What the bureau knows when it decides. */
export interface ProposalFacts extends Pick<RelationFacts, 'registered' | 'namedKin'> {
  today: Day;
  /** `balanceFen`: of the account that the sharer's region shares from. */
  sharer: PersonOfAge & { id: string; insurance: Insurance; balanceFen: Fen };
  /** The person registered under the ID number, if any. */
  relative: (PersonOfAge & { id: string; name: string; insurance: Insurance }) | null;
  /** What already is between the two, in this direction. */
  between: 'NOTHING' | 'PROPOSED' | 'ACTIVE';
  /** How often the sharer has asked this relative since midnight in China, whatever became of it. */
  proposedToday: number;
  noticeInForce: TextSeen | null;
}

export interface Proposal {
  relativeId: string;
  /** What the relation rests on: the civil register, or only the sharer's word. */
  basis: 'REGISTER' | 'PLEDGE';
}

/** A quota is above nothing, and the sharer has it now. */
export const whyNoQuota = (quotaFen: Fen, balanceFen: Fen): Refusal | null => {
  if (quotaFen <= 0) return refuseAt('quotaFen', 'QUOTA_MISSING');
  return quotaFen > balanceFen ? refuseAt('quotaFen', 'QUOTA_OVER_BALANCE', { balanceFen }) : null;
};

const whyNoRoom = ({ between, proposedToday }: ProposalFacts): Refusal | null => {
  if (between === 'PROPOSED') return refuseAt('relative.idNumber', 'PROPOSAL_WAITING');
  if (between === 'ACTIVE') return refuseAt('relative.idNumber', 'ALREADY_BOUND');
  const max = CROSS_PROVINCE.proposalsPerDay;
  return proposedToday >= max ? refuseAt('relative.idNumber', 'ASKED_TODAY', { max }) : null;
};

/** May a sharer be one of these two today: the day has come, the insurance has an account to share. */
export const decideProposer = (insurance: Insurance, today: Day): Decision<Insurance> => {
  const from = CROSS_PROVINCE.availableFrom;
  return today < from ? refuse('CROSS_PROVINCE_NOT_YET', { from }) : decideSharerInsurance(insurance);
};

/** May this be put to the relative. Looks at the people first, then the quota, then the notice. policy-sources.md#cross-province */
export const decideProposal = (claim: ProposalClaim, facts: ProposalFacts): Decision<Proposal> => {
  const proposer = decideProposer(facts.sharer.insurance, facts.today);
  if (!proposer.ok) return proposer;
  const relative = decideRelative(claim.relative, facts);
  if (!relative.ok) return relative;
  const refusal =
    whyNotRelated(CROSS_PROVINCE.relations, claim.kinship, { ...facts, relative: relative.value }) ??
    whyNotAcross(facts.sharer.insurance, relative.value.insurance) ??
    whyNoRoom(facts) ??
    whyNoQuota(claim.quotaFen, facts.sharer.balanceFen);
  if (refusal) return refusal;
  const notice = decideNotice(facts.noticeInForce, claim.notice);
  if (!notice.ok) return notice;
  return accept({ relativeId: relative.value.id, basis: facts.registered ? 'REGISTER' : 'PLEDGE' });
};
