import { type Refusal, refuseAt } from '../outcome';
import { decideBeneficiaryInsurance, type Insurance, isInsuranceOver } from '../person/insurance';
import type { RegionCode, SharingSide } from '../region/region-profile';
import { REGIONS } from '../region/regions';

/** The province of a region, by the first two digits of its code: 宁波 lies in 浙江. */
const provinceOf = (region: RegionCode): string => REGIONS[region].admdvs.slice(0, 2);

/** The relative is in a basic insurance, in normal state, of another province. policy-sources.md#cross-province-who */
export const whyNotAcross = (sharer: Insurance, relative: Insurance): Refusal | null => {
  const insured = decideBeneficiaryInsurance(relative, relative.region);
  if (!insured.ok) return { ...insured, field: 'relative.idNumber' };
  const isSameProvince = provinceOf(sharer.region) === provinceOf(relative.region);
  return isSameProvince ? refuseAt('relative.idNumber', 'SAME_PROVINCE') : null;
};

/** Where somebody is insured: a pooling area (统筹区) is a city of a region. */
export type PoolingArea = Pick<Insurance, 'region' | 'city'>;

/** Does a sharing end with what became of an insurance: it is over, or it went to another pooling area. policy-sources.md#cross-province-end */
export const isBrokenBy = (now: Insurance, stoodOn: PoolingArea & { side: SharingSide }): boolean =>
  isInsuranceOver(now, stoodOn) || now.city !== stoodOn.city;
