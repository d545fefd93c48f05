import { type Insurance, isInsuranceOver } from '../person/insurance';
import { type RegionCode, SHARING_SIDES, type SharingSide } from '../region/region-profile';

/** Why an insurance carries no sharing any more, and whose it is. */
export interface InsuranceGone {
  whose: SharingSide;
  how: 'NONE' | 'MOVED' | 'NO_ACCOUNT';
  /** Where that person is insured now. */
  region: RegionCode;
}

const howGone = (now: Insurance, stoodIn: RegionCode): InsuranceGone['how'] => {
  if (now.kind === 'NONE') return 'NONE';
  return now.region === stoodIn ? 'NO_ACCOUNT' : 'MOVED';
};

/** The first of the two insurances under a sharing that is over, the sharer's before the other; null: both stand. */
export const insuranceGone = (
  stoodIn: RegionCode,
  insurances: Readonly<Record<SharingSide, Insurance>>,
): InsuranceGone | null => {
  const whose = SHARING_SIDES.find((side) => isInsuranceOver(insurances[side], { region: stoodIn, side }));
  if (!whose) return null;
  const now = insurances[whose];
  return { whose, how: howGone(now, stoodIn), region: now.region };
};
