import type { Fen } from '../money';
import type { Sex } from '../person/id-number';
import type { NewbornWindow } from '../premium/newborn';
import type { PremiumGroup } from '../premium/premium-group';
import type { WaitingReading } from '../premium/waiting-period';

/** Month and day, `MM-DD`. */
export type MonthDay = string;

/** What the groups of residents owe, where a region does not ask the same of all. */
export interface LocalStandards {
  /** The last age of a child, and the first of an elder, on the first day of the insured year. */
  childTo: number;
  elderFrom: Readonly<Record<Sex, number>>;
  standards: readonly { year: number; group: PremiumGroup; amountFen: Fen; basis: 'SOURCED' | 'MOCK' }[];
}

/** A region's rules of the resident premium. */
export interface PremiumRules {
  /** The collection season lies in the year before the insured year. */
  season: { opensOn: MonthDay; closesOn: MonthDay };
  /** After the season, from 1 January to the end of this month of the insured year; absent: none. */
  extension?: { throughMonth: number };
  /** Standards by group instead of one for all: who is a child or an elder, and what each owes. */
  byGroup?: LocalStandards;
  /** Cities whose newborns have another window than the usual 90 days. */
  newborn?: readonly (NewbornWindow & { city: string })[];
  /** How the waiting period is read, where not as usual. */
  waiting?: WaitingReading;
  /** By what each incentive raises the ceiling of 大病保险, where not by the national least. */
  incentiveFen?: Fen;
  /** Paying is offered on home only in the season; absent: all year, with what is open said behind it. */
  shown?: 'IN_SEASON';
  /** Cities that take no premium from a shared account. */
  citiesWithout: readonly string[];
  /** Whether the payer confirms a pledge before paying for another: the button is the promise, nobody signs. */
  pledge: 'CONFIRMED' | 'NONE';
}
