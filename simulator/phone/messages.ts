/** What the glass of a phone (an iframe with the runner) and the phone around it say to each other. */

/** What the owner set on this phone. */
export interface PhoneSettings {
  readonly theme: 'light' | 'dark';
  /** WeChat's `fontSizeScaleFactor`; 1.4 is 关怀模式. The package reads it when it starts. */
  readonly textScale: number;
}

export interface ShareCard {
  readonly title: string;
  /** Page and query, as `wx` gives it to the phone that opens the card. */
  readonly path: string;
}

/** Something the package did that a real phone would not forgive. */
export interface Trouble {
  readonly kind:
    | 'missing-api'
    | 'missing-component'
    /** An exception nobody caught: in a script, a handler, a lifecycle, a callback. */
    | 'thrown'
    /** A rejected promise nobody caught. */
    | 'rejected'
    /** `console.error` of the package. */
    | 'console'
    | 'template'
    /** A page or component that is not there. */
    | 'not-found'
    /** A host outside the list, or a method WeChat does not send. */
    | 'not-allowed';
  readonly what: string;
}

export interface ModalAsked {
  readonly kind: 'MODAL';
  readonly title: string;
  readonly content: string;
  readonly confirm: string;
  /** Absent: one button only. */
  readonly cancel?: string;
}

export interface SheetAsked {
  readonly kind: 'SHEET';
  readonly items: readonly string[];
}

export type DialogAsked = ModalAsked | SheetAsked;

/** Modal: 1 confirmed, 0 cancelled. Sheet: the row tapped, or -1. */
export type DialogAnswer = number;

export interface Bar {
  readonly title: string;
  readonly canGoBack: boolean;
  readonly canShare: boolean;
  readonly canPullDown: boolean;
  readonly background: string;
  readonly ink: 'black' | 'white';
}

export interface Tabs {
  readonly items: readonly { readonly route: string; readonly text: string }[];
  readonly selected: number;
  readonly ink: string;
  readonly selectedInk: string;
  readonly background: string;
}

/** Why the glass shows nothing. */
export type Failure = 'NOT_STARTED' | 'BLANK' | 'NO_SUCH_PAGE';

export type FromGlass =
  | { readonly kind: 'READY' }
  | { readonly kind: 'FAILED'; readonly why: Failure }
  | { readonly kind: 'BAR'; readonly bar: Bar }
  /** Null while the page in sight is none of the tab bar. */
  | { readonly kind: 'TABS'; readonly tabs: Tabs | null }
  | { readonly kind: 'ASK'; readonly id: number; readonly dialog: DialogAsked }
  | { readonly kind: 'TOAST'; readonly text: string | null }
  | { readonly kind: 'SHARED'; readonly card: ShareCard }
  | { readonly kind: 'TROUBLE'; readonly trouble: Trouble };

export type ToGlass =
  | { readonly kind: 'BACK' }
  | { readonly kind: 'ANSWER'; readonly id: number; readonly value: DialogAnswer }
  | { readonly kind: 'SETTINGS'; readonly settings: PhoneSettings }
  | { readonly kind: 'SHARE' }
  | { readonly kind: 'TAB'; readonly route: string }
  | { readonly kind: 'OPEN'; readonly card: ShareCard }
  | { readonly kind: 'HIDE' }
  | { readonly kind: 'SHOW' }
  | { readonly kind: 'PULL_DOWN' };
