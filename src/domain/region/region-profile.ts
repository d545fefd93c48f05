import type { Kinship } from '../person/kinship';
import type { SharedUse } from '../settlement/purpose';

export const REGION_CODES = ['hebei', 'guangdong'] as const;
export type RegionCode = (typeof REGION_CODES)[number];

export const ADD_RELATIVE_STEPS = ['NOTICE', 'LIST', 'FORM', 'PLEDGE', 'CHECK'] as const;
export type AddRelativeStep = (typeof ADD_RELATIVE_STEPS)[number];

export const PAY_PREMIUM_STEPS = ['PAYMENT_TYPE', 'PERSON', 'YEAR', 'CHECK'] as const;
export type PayPremiumStep = (typeof PAY_PREMIUM_STEPS)[number];

export const SHARING_SIDES = ['SHARER', 'BENEFICIARY'] as const;
export type SharingSide = (typeof SHARING_SIDES)[number];

/** Month and day, `MM-DD`. */
export type MonthDay = string;

/**
 * One region's rules as data: the bureau decides by it and the app's flows follow it.
 * A value no good source confirms is an assumption: its dotted path is listed in `assumed`, and explained in policy-sources.md.
 */
export interface RegionProfile {
  code: RegionCode;
  name: string;
  /** The administrative code settlement messages carry (insu_admdvs of the province). */
  admdvs: string;
  sharing: {
    relations: readonly Kinship[];
    /** How many relatives one sharer may have; null: no number. */
    maxRelatives: number | null;
    uses: readonly SharedUse[];
    sharerOrder: 'FIRST_BOUND_FIRST' | 'LAST_BOUND_FIRST';
    /** How many sharers one bill may draw on; null: as many as needed. */
    sharersPerBill: number | null;
    endedBy: readonly SharingSide[];
    pledge: 'SIGNED' | 'NONE';
  };
  premium: {
    /** The collection season lies in the year before the insured year. */
    season: { opensOn: MonthDay; closesOn: MonthDay };
    /** Cities that take no premium from a shared account. */
    citiesWithout: readonly string[];
  };
  flows: {
    /** A notice before the list is a pop-up; elsewhere it is a page. */
    addRelative: readonly AddRelativeStep[];
    payPremium: readonly PayPremiumStep[];
  };
  assumed: readonly string[];
}
