import type { Moment } from '../calendar';
import type { RegionProfile } from '../region/region-profile';

/** By the rules of one region, or across provinces from a quota. */
export const SHARING_REACHES = ['REGION', 'NATION'] as const;
export type SharingReach = (typeof SHARING_REACHES)[number];

export interface BoundSharing {
  sharingId: string;
  boundAt: Moment;
  reach: SharingReach;
  /** Where the person who uses the money has put it; absent: nowhere yet. */
  place?: number;
}

/**
 * The order in which sharers pay. No national order was found: it is the region's own, and quotas from other provinces
 * come after it. Of two bound at one moment the one given first was bound first. policy-sources.md#sharer-order
 */
export const inPayingOrder = <T extends BoundSharing>(sharings: readonly T[], region: RegionProfile): T[] => {
  const { sharerOrder } = region.sharing;
  const rank = ({ reach }: T) => SHARING_REACHES.indexOf(reach);
  const placeOf = ({ place }: T) => (sharerOrder === 'AS_SET' ? (place ?? Number.MAX_SAFE_INTEGER) : 0);
  const given = [...sharings].sort((a, b) => a.boundAt - b.boundAt);
  if (sharerOrder === 'LAST_BOUND_FIRST') given.reverse();
  return given.sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b));
};
