import { type Refusal, refuseAt } from '../outcome';
import type { Kinship, KinshipFact } from './kinship';

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
