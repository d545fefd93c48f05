import type { Day } from '@/domain/calendar';

/** A line to write on: its label on the glass, and what to write. */
export interface TypeAsk {
  readonly kind: 'TYPE';
  readonly label: string;
  readonly text: string;
}

/** A day to choose: its label on the glass, and which day. */
export interface PickAsk {
  readonly kind: 'PICK';
  readonly label: string;
  readonly day: Day;
}

/** The box to sign in, while it is empty. */
export interface SignAsk {
  readonly kind: 'SIGN';
}

/** One thing that a step asks of a hand on the glass; a plain text is what a button says. */
export type Ask = string | TypeAsk | PickAsk | SignAsk;

export const type = (label: string, text: string): TypeAsk => ({ kind: 'TYPE', label, text });
export const pick = (label: string, day: Day): PickAsk => ({ kind: 'PICK', label, day });
export const SIGN: SignAsk = { kind: 'SIGN' };

/** The words by which the ask is found on the glass; null: it has none. */
export const wordsOf = (ask: Ask): string | null => {
  if (typeof ask === 'string') return ask;
  return ask.kind === 'SIGN' ? null : ask.label;
};
