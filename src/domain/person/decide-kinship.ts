import { type Refusal, refuseAt } from '../outcome';
import type { Kinship, KinshipFact } from './kinship';
import { type PledgeAlone, whyNotByPledge } from './possible-kinship';

/** Why the relation as claimed does not hold: outside the close relatives, or not what the civil register knows; null: it holds. */
export const whyNotKin = (
  relations: readonly Kinship[],
  claimed: Kinship,
  registered: KinshipFact | null,
): Refusal | null => {
  if (!relations.includes(claimed)) return refuseAt('kinship', 'RELATION_NOT_ALLOWED', { kinship: claimed });
  if (!registered) return null;
  if (!relations.includes(registered.kinship))
    return refuseAt('kinship', 'RELATION_NOT_ALLOWED', { kinship: registered.kinship });
  if (registered.kinship !== claimed) return refuseAt('kinship', 'KINSHIP_MISMATCH', { kinship: claimed });
  return registered.ended ? refuseAt('kinship', 'RELATION_OVER', { kinship: claimed }) : null;
};

/** What is known of two people who say they are kin. */
export interface RelationFacts extends Omit<PledgeAlone, 'boundRelatives'> {
  /** What the civil register knows of the two; null: nothing, so the pledge stands alone. */
  registered: KinshipFact | null;
  /** Whom else the sharer names as kin now, in any living sharing or quota. */
  namedKin: PledgeAlone['boundRelatives'];
}

/** The one rule of a relation at every door: a kind that is allowed, as registered, and on a pledge alone possible. policy-sources.md#kin-by-pledge */
export const whyNotRelated = (
  relations: readonly Kinship[],
  claimed: Kinship,
  { registered, namedKin, ...pledge }: RelationFacts,
): Refusal | null =>
  whyNotKin(relations, claimed, registered) ??
  (registered ? null : whyNotByPledge(claimed, { ...pledge, boundRelatives: namedKin }));
