import type { Day } from '../calendar';
import { type RelationFacts, whyNotRelated } from '../person/decide-kinship';
import { decideBeneficiaryInsurance, type Insurance } from '../person/insurance';
import type { Kinship } from '../person/kinship';
import type { PersonOfAge } from '../person/possible-kinship';
import type { RegionProfile } from '../region/region-profile';
import { keptOutBy } from './kept-out';
import { decideMayShare } from './may-share';

/** Why a case is refused at 办结. It is told to both, so it names no more of the other than that. policy-sources.md#case-again */
export const CASE_REFUSALS = ['SHARER_INSURANCE', 'RELATIVE_INSURANCE', 'RELATION'] as const;
export type CaseRefusal = (typeof CASE_REFUSALS)[number];

type Party = PersonOfAge & { insurance: Insurance };

/** A case as it was applied for, and its two people as they stand now. */
export interface CaseFacts extends Pick<RelationFacts, 'registered' | 'namedKin'> {
  today: Day;
  /** Where it was applied for. */
  region: RegionProfile;
  kinship: Kinship;
  sharer: Party;
  relative: Party;
}

const maySharerGive = ({ region, sharer }: CaseFacts): boolean =>
  sharer.insurance.region === region.code &&
  decideMayShare(sharer.insurance).ok &&
  keptOutBy(region, sharer.insurance) === null;

const mayRelativeUse = ({ region, relative }: CaseFacts): boolean =>
  decideBeneficiaryInsurance(relative.insurance, region.code).ok && keptOutBy(region, relative.insurance) === null;

/** Why a case may no longer be granted; null: it is completed. Of the binding's own questions those that time can change. */
export const whyNotCompleted = (facts: CaseFacts): CaseRefusal | null => {
  if (!maySharerGive(facts)) return 'SHARER_INSURANCE';
  if (!mayRelativeUse(facts)) return 'RELATIVE_INSURANCE';
  return whyNotRelated(facts.region.sharing.relations, facts.kinship, facts) === null ? null : 'RELATION';
};
