import { accept, type Decision, refuseAt } from '../outcome';
import type { RegionProfile } from '../region/region-profile';
import { SHARED_USES, type SharedUse } from '../settlement/purpose';

/** What the sharer allows; every use of the region unless chosen otherwise. */
export interface SharingTerms {
  uses: readonly SharedUse[];
}

/** Terms in the order of the law, each use once. */
export const decideTerms = (region: RegionProfile, uses: readonly SharedUse[]): Decision<SharingTerms> => {
  if (uses.length === 0) return refuseAt('uses', 'USES_EMPTY');
  const unknown = uses.find((use) => !region.sharing.uses.includes(use));
  if (unknown) return refuseAt('uses', 'USE_NOT_IN_REGION', { use: unknown });
  return accept({ uses: SHARED_USES.filter((use) => uses.includes(use)) });
};
