import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Insurance } from '@/domain/person/insurance';
import type { Kinship } from '@/domain/person/kinship';
import type { EnrolmentYear } from '@/domain/premium/enrolment-year';
import type { SharingSide } from '@/domain/region/region-profile';
import type { Purpose } from '@/domain/settlement/purpose';
import type { TermsAsked } from '@/domain/sharing/sharing-terms';
import type { StandingKept } from '../store/standings';
import type { Terminal } from '../store/terminals';

/** An invented person and the story they play. */
export interface SeedPerson {
  id: string;
  name: string;
  idNumber: string;
  phone: string | null;
  insurance: Insurance;
  /** What the employer pays in on the 1st of a month; 0: nothing. */
  monthlyCreditFen: Fen;
  /** What the personal account holds when history begins; null: there is no account. */
  openingFen: Fen | null;
  /** What earlier years had left by then, where a region keeps it apart; null: nothing is kept apart. */
  earlierYearsFen: Fen | null;
  /** Whose premium is paid in part, and the years insured before the world begins; left out: nothing is known. */
  enrolment?: StandingKept & { years: readonly EnrolmentYear[] };
  /** One line: who this is. */
  who: string;
  /** One line: what their story shows. */
  story: string;
  family: string;
  playable: boolean;
}

/** The relative is this to the person; the other direction is recorded with it. */
export interface SeedKinship {
  person: string;
  relative: string;
  kinship: Kinship;
}

/** What happened in the wallets (医保钱包). */
export type WalletEvent =
  | { kind: 'OPEN_WALLET'; person: string }
  | { kind: 'SEND_TO_WALLET'; sender: string; receiver: string; kinship: Kinship; amountFen: Fen }
  | { kind: 'ACCEPT_IN_WALLET'; receiver: string };

/** What happened with quotas for relatives in other provinces. */
export type QuotaEvent =
  | { kind: 'PROPOSE_QUOTA'; sharer: string; relative: string; kinship: Kinship; quotaFen: Fen }
  | { kind: 'ACCEPT_QUOTA'; sharer: string; relative: string };

/** What happened before the world starts, each by the same deed that would do it live. People by id. */
export type HistoryEvent = { at: string } & (
  | { kind: 'SHARE'; sharer: string; relative: string; kinship: Kinship; terms: TermsAsked }
  | { kind: 'END_SHARING'; sharer: string; relative: string; by: SharingSide | 'REGISTER' }
  | { kind: 'SETTLE'; terminal: string; insured: string; purpose: Purpose; totalFen: Fen; poolFen: Fen }
  | { kind: 'PAY_PREMIUM'; payer: string; insured: string; year: number }
  | { kind: 'PAY_AT_TAX_CHANNEL'; insured: string; year: number }
  | { kind: 'CHANGE_INSURANCE'; person: string; insurance: Insurance }
  | { kind: 'END_KINSHIP'; person: string; relative: string; on: Day }
  | WalletEvent
  | QuotaEvent
);

/** Everything a fresh bureau knows. */
export interface World {
  name: string;
  startsAt: string;
  people: readonly SeedPerson[];
  kinships: readonly SeedKinship[];
  /** 亲情账户: shows a code, shares no money. */
  familyCodes: readonly { holder: string; member: string }[];
  /** 出生医学证明: whose birth each states, and who the mother is. */
  birthCertificates?: readonly { number: string; child: string; mother: string }[];
  terminals: readonly (Terminal & { key: string })[];
  /** In order of time, all of it before `startsAt`. */
  history: readonly HistoryEvent[];
}
