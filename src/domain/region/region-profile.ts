import type { Fen } from '../money';
import type { Sex } from '../person/id-number';
import type { Kinship } from '../person/kinship';
import type { SharedUse } from '../settlement/purpose';
import type { NetworkRules } from './network-rules';
import type { PremiumRules } from './premium-rules';

export const REGION_CODES = [
  'hebei',
  'guangdong',
  'shanxi',
  'ningbo',
  'ningbo-network',
  'zhejiang',
  'jiangsu',
  'hangzhou',
  'beijing',
  'shandong',
  'gansu',
  'shaanxi',
] as const;
export type RegionCode = (typeof REGION_CODES)[number];

export const ADD_RELATIVE_STEPS = [
  'NOTICE',
  'QUESTIONS',
  'SITUATION',
  'LIST',
  'FORM',
  'MEMBER_FACE',
  'TERMS',
  'PLEDGE',
  'PLEDGE_REVIEW',
  'CHECK',
] as const;
export type AddRelativeStep = (typeof ADD_RELATIVE_STEPS)[number];

export const PAY_PREMIUM_STEPS = ['PAYMENT_TYPE', 'PERSON', 'YEAR', 'CHECK'] as const;
export type PayPremiumStep = (typeof PAY_PREMIUM_STEPS)[number];

export const SHARING_SIDES = ['SHARER', 'BENEFICIARY'] as const;
export type SharingSide = (typeof SHARING_SIDES)[number];

/** A place among the sharer's relatives that only so many may hold: one father, one mother. */
export interface Slot {
  kinship: Kinship;
  /** Where the sex matters, by the ID number. */
  sex?: Sex;
  max: number;
}

export const TERM_KINDS = ['USES', 'CEILING', 'MONTH_LIMIT', 'LAST_DAY'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * One region's rules as data: the bureau decides by it and the app's flows follow it.
 * A value no good source confirms is an assumption: its dotted path is listed in `assumed`, and explained in policy-sources.md.
 */
export interface RegionProfile {
  code: RegionCode;
  name: string;
  /** The administrative code settlement messages carry (insu_admdvs of the province). */
  admdvs: string;
  /** The last year these rules held, where they are past ones: what came later is not offered beside them. Absent: today's. */
  rulesUntil?: number;
  sharing: {
    relations: readonly Kinship[];
    /** How many relatives one sharer may have; null: no number. */
    maxRelatives: number | null;
    /** How many relatives one form gathers; each becomes a sharing of its own. */
    relativesPerForm: number;
    /** An initiator (发起人) begins one network and invites its members; absent: people share two by two. */
    network?: NetworkRules;
    /** Kinds of relative that only so many may be. */
    slots: readonly Slot[];
    /** How many may share with one relative; null: no number. */
    maxSharersPerRelative: number | null;
    /** Which money is shared: all of the personal account, or only what earlier years left (历年). */
    money: 'WHOLE_ACCOUNT' | 'EARLIER_YEARS';
    /** What the sharer keeps: only money above it is shared. */
    floorFen: Fen;
    /** Whether the sharer sets the most that one payment may take. */
    ceiling: 'NONE' | 'PER_PAYMENT';
    /** Whether the sharer sets the most that one month may spend (消费可用限额). */
    limit: 'NONE' | 'PER_MONTH';
    /** Whether the relative shows their face when they are added. */
    memberFace: 'NONE' | 'FROM_16';
    /** Which days of a sharing are chosen; without, it begins at once and has no last day. */
    days: 'NONE' | 'FIRST_DAY' | 'FIRST_AND_LAST_DAY';
    /** People of the publicly funded care are kept out. */
    withoutPublicFunded: boolean;
    /** Sharer and relative need a social security card in use: to begin, and at every payment. */
    cardsInUse: boolean;
    /** At once, or as a case: applied, accepted, completed, delivered. */
    handling: 'AT_ONCE' | 'AS_A_CASE';
    /** Binding also lets the sharer show the relative's medical code (亲情账户), until they are unbound. */
    linksFamilyCode: boolean;
    uses: readonly SharedUse[];
    /** AS_SET: as the person who uses the money sets it; until then, first bound first. */
    sharerOrder: 'FIRST_BOUND_FIRST' | 'LAST_BOUND_FIRST' | 'AS_SET';
    /** How many sharers one bill may draw on; null: as many as needed. */
    sharersPerBill: number | null;
    endedBy: readonly SharingSide[];
    /** A sharing begun today ends tomorrow in some regions; an older one always today. */
    endOfNewOne: 'AT_ONCE' | 'NEXT_DAY';
    /** Ends by itself when the insurance of either side ends or moves. */
    endsWithInsurance: boolean;
    /** What may be changed while it lives. */
    changeable: readonly TermKind[];
    pledge: 'SIGNED' | 'NONE';
  };
  premium: PremiumRules;
  /** Money that moves to a relative's account and is theirs from then on; null: the region moves none. */
  transfer: {
    /** Any relative of these kinds, or only a member the payer shares with already. */
    to: 'RELATIVES' | 'MEMBERS';
    relations: readonly Kinship[];
    /** Which money may move: all of the personal account above the floor, or only what earlier years left. */
    money: 'WHOLE_ACCOUNT' | 'EARLIER_YEARS';
    /** Where it arrives: the relative's account of earlier years, or a family account (共济账户) of theirs. */
    into: 'EARLIER_YEARS' | 'FAMILY';
  } | null;
  /** 医保钱包 is offered here. */
  wallet: boolean;
  flows: {
    /** Where the program's tile for sharing leads: to authorise a relative, or to move money to one. */
    share: 'AUTHORISE' | 'TRANSFER';
    /** A notice before the list is a pop-up; elsewhere it is a page. */
    addRelative: readonly AddRelativeStep[];
    payPremium: readonly PayPremiumStep[];
  };
  assumed: readonly string[];
}
