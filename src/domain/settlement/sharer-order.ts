import type { Moment } from '../calendar';
import type { RegionProfile } from '../region/region-profile';

export interface BoundSharing {
  sharingId: string;
  boundAt: Moment;
}

/** The order in which sharers pay. No national order was found: it is the region's own. policy-sources.md#sharer-order */
export const inPayingOrder = <T extends BoundSharing>(sharings: readonly T[], region: RegionProfile): T[] => {
  const direction = region.sharing.sharerOrder === 'FIRST_BOUND_FIRST' ? 1 : -1;
  return [...sharings].sort((a, b) => direction * (a.boundAt - b.boundAt || (a.sharingId < b.sharingId ? -1 : 1)));
};
