import type { Rule } from './rules';

/** On whose side the reason of a refusal lies, as its reader stands to it. */
export const REASON_SIDES = ['MINE', 'RELATIVE', 'SHARER', 'PLACE', 'BUREAU'] as const;
export type ReasonSide = (typeof REASON_SIDES)[number];

/** The one thing of the program that repairs it, or is next to it; HERE: the page it was said on. */
export const REASON_WAYS = [
  'HERE',
  'HOME',
  'SIGN_IN',
  'ME',
  'ACCOUNT',
  'ABOUT',
  'RULES',
  'RELATIVES',
  'ADD_RELATIVE',
  'SHARING',
  'TERMS',
  'ORDER',
  'RECORDS',
  'PREMIUM_RECORDS',
  'PREMIUM',
  'CROSS',
  'CARE',
  'WALLET',
  'MOVE_MONEY',
  'FAMILY_CODES',
  'HALL',
  'DEPARTMENTS',
  'HELPING',
] as const;
export type ReasonWay = (typeof REASON_WAYS)[number];

/** Who can put right what nothing in the program can. */
export const HELPERS = ['HALL', 'EMPLOYER', 'TAX', 'PLACE', 'SHARER', 'RELATIVE', 'BOTH'] as const;
export type Helper = (typeof HELPERS)[number];

/** Which rule, whose side, what repairs it, and where nothing of ours does, who can. */
export type Reason = readonly [rule: Rule, side: ReasonSide, way: ReasonWay, helper?: Helper];
