import type { Day } from '../calendar';
import { type Refusal, refuse } from '../outcome';
import { type RelationFacts, whyNotRelated } from '../person/decide-kinship';
import type { Insurance } from '../person/insurance';
import type { Kinship } from '../person/kinship';
import type { PersonOfAge } from '../person/possible-kinship';
import { whyNotAcross } from './across-provinces';
import { CROSS_PROVINCE } from './cross-province-rules';
import { decideProposer } from './decide-proposal';

/** The two people of a quota as they stand now, whatever they were when it was proposed. */
export interface TheTwo extends Pick<RelationFacts, 'registered' | 'namedKin'> {
  kinship: Kinship;
  sharer: PersonOfAge & { insurance: Insurance };
  relative: PersonOfAge & { insurance: Insurance };
}

/** Why money of the one may not be set aside for the other now: before it is accepted, and before it is raised. policy-sources.md#cross-province-again */
export const whyNotTheTwo = (two: TheTwo, today: Day): Refusal | null => {
  const proposer = decideProposer(two.sharer.insurance, today);
  if (!proposer.ok) return proposer;
  const no =
    whyNotAcross(two.sharer.insurance, two.relative.insurance) ??
    whyNotRelated(CROSS_PROVINCE.relations, two.kinship, { ...two, today });
  // nothing was typed here that a field could point at
  return no && refuse(no.code, no.params);
};
