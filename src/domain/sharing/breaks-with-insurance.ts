import { type Insurance, isInsuranceOver } from '../person/insurance';
import type { RegionProfile, SharingSide } from '../region/region-profile';

/** Does a sharing of this region end by itself, now that one side's insurance is this. policy-sources.md#shanxi-end */
export const breaksWithInsurance = (region: RegionProfile, now: Insurance, side: SharingSide): boolean =>
  region.sharing.endsWithInsurance && isInsuranceOver(now, { region: region.code, side });
