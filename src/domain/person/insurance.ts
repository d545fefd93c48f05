import { accept, type Decision, refuse } from '../outcome';
import type { RegionCode, SharingSide } from '../region/region-profile';

export const INSURANCE_KINDS = ['EMPLOYEE', 'RESIDENT', 'NONE'] as const;
export const INSURANCE_STATUSES = ['NORMAL', 'SUSPENDED', 'ARREARS'] as const;

export const CARD_STATES = ['IN_USE', 'CANCELLED', 'CANCELLING'] as const;

export type CardState = (typeof CARD_STATES)[number];
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];
export type InsuranceStatus = (typeof INSURANCE_STATUSES)[number];

/** Which basic medical insurance a person is in, and where. */
export interface Insurance {
  kind: InsuranceKind;
  status: InsuranceStatus;
  region: RegionCode;
  /** City inside the province, as people say it: 石家庄. */
  city: string;
  /** 公费医疗: care paid from the public purse; some regions keep such people out of sharing. */
  publicFunded: boolean;
  /** The social security card; some regions ask that it be in use. */
  card: CardState;
}

/**
 * Is the insurance that a sharing stood on over: gone, moved away, or of the kind that has no personal account to share.
 * One that rests (停保, 欠费) is not over. policy-sources.md#shanxi-end
 */
export const isInsuranceOver = (now: Insurance, stoodOn: { region: RegionCode; side: SharingSide }): boolean =>
  now.kind === 'NONE' || now.region !== stoodOn.region || (stoodOn.side === 'SHARER' && now.kind !== 'EMPLOYEE');

/** May this person's personal account be used for others: employee insurance in normal state. policy-sources.md#enrolment */
export const decideSharerInsurance = (insurance: Insurance): Decision<Insurance> => {
  if (insurance.kind !== 'EMPLOYEE') return refuse('NOT_AN_EMPLOYEE');
  if (insurance.status === 'SUSPENDED') return refuse('SHARER_SUSPENDED');
  if (insurance.status === 'ARREARS') return refuse('SHARER_IN_ARREARS');
  return accept(insurance);
};

/** Is this person in a basic insurance in normal state, wherever that is. policy-sources.md#enrolment */
export const decideEnrolled = (insurance: Insurance): Decision<Insurance> => {
  if (insurance.kind === 'NONE') return refuse('NOT_ENROLLED');
  if (insurance.status === 'SUSPENDED') return refuse('RELATIVE_SUSPENDED');
  if (insurance.status === 'ARREARS') return refuse('RELATIVE_IN_ARREARS');
  return accept(insurance);
};

/** May this person be paid for: in a basic insurance of the same province, in normal state. policy-sources.md#enrolment */
export const decideBeneficiaryInsurance = (insurance: Insurance, region: RegionCode): Decision<Insurance> => {
  if (insurance.kind === 'NONE') return refuse('NOT_ENROLLED');
  if (insurance.region !== region) return refuse('OTHER_PROVINCE', { region: insurance.region });
  return decideEnrolled(insurance);
};

/** May a bill of this person be settled in this region. An insurance that rests pays nothing: policy-sources.md#insured-at-rest */
export const decideInsured = (insurance: Insurance, region: RegionCode): Decision<Insurance> => {
  if (insurance.kind === 'NONE') return refuse('INSURED_NOT_ENROLLED');
  if (insurance.region !== region) return refuse('OTHER_PROVINCE', { region: insurance.region });
  if (insurance.status === 'SUSPENDED') return refuse('INSURED_SUSPENDED');
  if (insurance.status === 'ARREARS') return refuse('INSURED_IN_ARREARS');
  return accept(insurance);
};
