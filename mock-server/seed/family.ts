import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { CardState, InsuranceKind, InsuranceStatus } from '@/domain/person/insurance';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Purpose, SharedUse } from '@/domain/settlement/purpose';
import type { DemoIdentity } from './demo-id-number';
import type { MemberEnrolment } from './enrolment-of-member';

/** One invented person. Where a field is left out, life is ordinary. */
export interface Member extends DemoIdentity {
  id: string;
  name: string;
  phone?: string;
  insured: {
    kind: InsuranceKind;
    city: string;
    status?: InsuranceStatus;
    region?: RegionCode;
    publicFunded?: true;
    card?: CardState;
  };
  /** Of the personal account; only employees have one. */
  account?: { openingFen: Fen; monthlyCreditFen: Fen; earlierYearsFen?: Fen };
  /** Left out: a resident and an employee were insured every year since 2023, and the fund paid something in each. */
  enrolment?: MemberEnrolment;
  who: string;
  story: string;
  /** May be offered at the login. */
  playable?: true;
}

/** What the civil register says: `relative` is the `kinship` of `person`. What they share ends with it. */
export interface RegisterEntry {
  person: string;
  relative: string;
  kinship: Kinship;
  endedOn?: Day;
}

/** A family code (亲情账户): the holder may show the member's medical code, and no money moves. */
export interface FamilyCode {
  holder: string;
  member: string;
}

/** A birth certificate (出生医学证明), its number invented. */
export interface BirthCertificate {
  number: string;
  child: string;
  mother: string;
}

/** A sharing from before the world begins; every use, unless said otherwise. */
export interface PastSharing {
  sharer: string;
  beneficiary: string;
  kinship: Kinship;
  startedOn: Day;
  /** Of that day, `HH:MM`; nine in the morning, unless said otherwise. */
  startedAt?: string;
  uses?: readonly SharedUse[];
  /** Where the region lets one choose them. */
  ceilingFen?: Fen;
  monthLimitFen?: Fen;
  firstDay?: Day;
  lastDay?: Day;
  /** The day the sharer ended it. */
  endedOn?: Day;
}

/** A bill from before the world begins; who paid what is left to the law. */
export interface PastBill {
  on: Day;
  insured: string;
  terminal: string;
  purpose: Purpose;
  totalFen: Fen;
  poolFen: Fen;
}

/** A resident premium from before the world begins. */
export interface PastPremium {
  insured: string;
  year: number;
  paidOn: Day;
  /** A sharer; null: the tax channel. */
  payer: string | null;
}

/** An insurance, or the card of it, that did not stay in its normal state; what is left out stays as it was. */
export interface PastChange {
  on: Day;
  person: string;
  status?: InsuranceStatus;
  card?: CardState;
}

/** A wallet (医保钱包) opened at nine in the morning of a day. */
export interface PastWallet {
  person: string;
  openedOn: Day;
}

/** Money sent to a relative's wallet; times of the day are `HH:MM`. */
export interface PastSending {
  sender: string;
  receiver: string;
  kinship: Kinship;
  amountFen: Fen;
  on: Day;
  sentAt: string;
  /** On the same day; left out: it waits, and goes back on the next morning. */
  acceptedAt?: string;
}

/** A quota put to a relative in another province at nine in the morning; times of the day are `HH:MM`. */
export interface PastQuota {
  sharer: string;
  beneficiary: string;
  kinship: Kinship;
  quotaFen: Fen;
  proposedOn: Day;
  /** Left out: it still waits for an answer. */
  acceptedOn?: Day;
  acceptedAt?: string;
}

/** Some people and their lives together: one story of the sandbox. */
export interface Family {
  name: string;
  region: RegionCode;
  members: readonly Member[];
  register: readonly RegisterEntry[];
  familyCodes?: readonly FamilyCode[];
  birthCertificates?: readonly BirthCertificate[];
  sharings?: readonly PastSharing[];
  bills?: readonly PastBill[];
  premiums?: readonly PastPremium[];
  changes?: readonly PastChange[];
  wallets?: readonly PastWallet[];
  sendings?: readonly PastSending[];
  quotas?: readonly PastQuota[];
}
