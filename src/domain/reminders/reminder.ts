import type { Day } from '../calendar';
import type { Kinship } from '../person/kinship';
import type { SharingSide } from '../region/region-profile';

/** What a person can be reminded of, the most pressing first. */
export const REMINDER_CODES = [
  'DIED',
  'RELATION_OVER',
  'INSURANCE_GONE',
  'ENDED_BY_INSURANCE',
  'EXPIRES',
  'EXPIRED',
  'QUOTA_RETURNED',
  'QUOTA_OVER',
  'MONEY_RETURNED',
  'MONEY_MISSED',
  'SEASON_CLOSES',
  'AT_FLOOR',
  'NEAR_FLOOR',
  'SHARING_SIXTEEN',
  'CODE_SIXTEEN',
  'SEASON_OPENS',
] as const;
export type ReminderCode = (typeof REMINDER_CODES)[number];

/** The screen that decides what a reminder is about. */
export const REMINDER_WAYS = [
  'SHARING',
  'SHARING_TERMS',
  'SHARING_END',
  'QUOTA',
  'FAMILY_CODES',
  'FAMILY_CODE_END',
  'WALLET_TRANSFER',
  'TRIAL',
  'PREMIUM',
] as const;

/** Where one press leads; `id`: of what, where there are several. */
export interface ReminderWay {
  to: (typeof REMINDER_WAYS)[number];
  id: string | null;
}

/** The person on the other side; `kinship`: what the beneficiary is to the sharer, whoever reads. */
export interface OtherPerson {
  name: string;
  kinship: Kinship;
}

export interface Reminder {
  code: ReminderCode;
  /** Which side the reader stands on: of a sharing, a quota, a family code (its holder shares) or money sent. */
  side: SharingSide;
  /** Null: it is about the reader alone. */
  other: OtherPerson | null;
  /** What it is about as it stands: put away, it stays away until this changes. */
  matter: string;
  /** The day it turns on, ahead or past; null: nobody noted one. */
  dueOn: Day | null;
  way: ReminderWay;
  figures: Readonly<Record<string, string | number>>;
}
