import type { Fen } from '../money';
import type { RegionProfile } from '../region/region-profile';

/** What of a balance may be shared: the money above the region's floor. policy-sources.md#shanxi-floor */
export const availableFen = (balanceFen: Fen, region: RegionProfile): Fen =>
  Math.max(0, balanceFen - region.sharing.floorFen);

/** What of it one payment may take. */
export const spendableFen = (balanceFen: Fen, ceilingFen: Fen | null, region: RegionProfile): Fen =>
  Math.min(availableFen(balanceFen, region), ceilingFen ?? Number.POSITIVE_INFINITY);
