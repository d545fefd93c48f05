import type { MapLink, MapPerson } from '@/contract/family-map.contract';
import type { LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { SettleBillRequest } from '@/contract/settlement.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Ask } from './asks';
import type { StageControl } from './controls';

/** The two phones of the stage: the employee's and the elder's. */
export type PhoneName = 'EMPLOYEE' | 'ELDER';

export interface PhoneSetup {
  /** The persona who is signed in; null: nobody is, as on a clerk's or an office's screen. */
  readonly person: string | null;
  readonly mode: 'STANDARD' | 'LARGE';
  /** `flow/screen` it starts at; absent: home. */
  readonly opens?: string;
}

export type LinkKind = MapLink['kind'];
type LinkStage = Extract<MapLink, { stage: string }>['stage'];

/** Somebody's account paid a part of a bill, or their quota did; without an amount any part will do. */
export interface Paid {
  readonly person: string;
  readonly fen?: number;
}

/** How the stage knows that a step is done. People are personas, routes are `flow/screen`, money is fen. */
export type Check =
  | {
      readonly kind: 'LINK';
      readonly way: LinkKind;
      readonly from: string;
      readonly to: string;
      readonly stage?: LinkStage;
      readonly ceilingFen?: number;
      readonly monthLimitFen?: number;
      /** `ANY`: whichever, but there is one. */
      readonly lastDay?: string;
      readonly quotaFen?: number;
    }
  /** No such link stands, in any stage. */
  | { readonly kind: 'NO_LINK'; readonly way: LinkKind; readonly from: string; readonly to: string }
  /** The one who uses the money put this sharer first. */
  | { readonly kind: 'FIRST_SHARER'; readonly of: string; readonly sharer: string }
  /** A bill of this person, paid by exactly these people's accounts, beside the pool and cash. */
  | { readonly kind: 'BILL'; readonly insured: string; readonly paid: readonly Paid[] }
  | {
      readonly kind: 'MONEY';
      readonly transfer: LedgerTransfer['kind'];
      readonly payer?: string;
      readonly payee?: string;
      readonly insured?: string;
      readonly fen?: number;
    }
  | {
      readonly kind: 'BALANCE';
      readonly person: string;
      readonly account: keyof MapPerson['balances'];
      readonly fen: number;
    }
  /** The bureau's clock has come to this moment. */
  | { readonly kind: 'CLOCK'; readonly from: string }
  /** The bureau sent somebody a message with these words. */
  | { readonly kind: 'TOLD'; readonly words: string }
  | { readonly kind: 'ROUTE'; readonly phone: PhoneName; readonly route: string }
  | { readonly kind: 'FAULT'; readonly phone: PhoneName; readonly fault: 'DROP_NEXT_ANSWER' | 'SLOW_LINE' | 'NO_LINE' }
  | { readonly kind: 'BUREAU'; readonly isUp: boolean }
  | { readonly kind: 'ALL'; readonly of: readonly Check[] };

export interface PressOnPhone {
  readonly on: PhoneName;
  /** In the order of doing; what is not needed is passed over. */
  readonly asks: readonly [Ask, ...Ask[]];
}

export interface PressOnConsole {
  readonly on: 'CONSOLE';
  readonly control: StageControl;
  /** `YYYY-MM-DDTHH:MM` that the clock has filled in already, so that one press sets it. */
  readonly moment?: string;
}

/** A bill at the scenario's till: the patient by persona, money in fen. */
export interface BillToTake {
  readonly patient: string;
  readonly purpose: SettleBillRequest['purpose'];
  readonly totalFen: number;
  readonly poolFen: number;
}

export interface Step {
  readonly who: PhoneName | 'TERMINAL' | 'OPERATOR';
  /** What to do now: one sentence, at most 40 characters. */
  readonly say: string;
  readonly until: Check;
  /** What the terminal may have filled in already, so that one press settles it. */
  readonly bill?: BillToTake;
  readonly highlight?: PressOnPhone | PressOnConsole;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** One line: what a newcomer sees. */
  readonly about: string;
  /** Which system it walks through; null: none in particular. */
  readonly system: RegionCode | 'national' | null;
  /** Where the clock stands when it begins: the first moment of the world, or later. */
  readonly startsAt: string;
  readonly phones: Readonly<Record<PhoneName, PhoneSetup>>;
  /** Which till stands on the stage, and whose card lies on it at first; null: none is needed. */
  readonly terminal: { readonly till: string; readonly patient: string } | null;
  readonly steps: readonly Step[];
}
