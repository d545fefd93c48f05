import { type AccountRef, earlierYears, personal } from '../ledger/transfer';
import type { RegionProfile } from '../region/region-profile';

/** Some regions keep what earlier years left (历年) apart, and share only that. policy-sources.md#zhejiang-earlier-years */
export const keepsEarlierYears = (region: RegionProfile): boolean => region.sharing.money === 'EARLIER_YEARS';

/** The account of a sharer that their region shares from. */
export const sharedAccountOf = (sharerId: string, region: RegionProfile): AccountRef =>
  keepsEarlierYears(region) ? earlierYears(sharerId) : personal(sharerId);
