import type { Ask } from './asks';
import type { StageControl } from './controls';
import type { BillToTake, Check, LinkKind, Paid, PhoneName, PressOnConsole, PressOnPhone } from './scenario';

/** The morning on which the sandbox begins. */
export const FIRST_MORNING = '2026-11-22T09:00:00.000+08:00';

/** What the step asks to press, to write and to sign on a phone, one after the other. */
export const press = (on: PhoneName, first: Ask, ...then: Ask[]): PressOnPhone => ({ on, asks: [first, ...then] });

export const control = (name: StageControl): PressOnConsole => ({ on: 'CONSOLE', control: name });

/** The clock, with this moment filled in: `YYYY-MM-DDTHH:MM`. */
export const clockTo = (moment: string): PressOnConsole => ({ on: 'CONSOLE', control: 'CLOCK_SET', moment });

export const bill = (
  patient: string,
  totalFen: number,
  poolFen: number,
  purpose: BillToTake['purpose'] = 'OUTPATIENT',
): BillToTake => ({ patient, purpose, totalFen, poolFen });

/** A sharing that stands now. */
export const shares = (from: string, to: string, more: Partial<Extract<Check, { kind: 'LINK' }>> = {}): Check => ({
  kind: 'LINK',
  way: 'AUTHORISATION',
  from,
  to,
  stage: 'ACTIVE',
  ...more,
});

export const noLonger = (way: LinkKind, from: string, to: string): Check => ({ kind: 'NO_LINK', way, from, to });

/** A bill that these accounts paid: a persona each, with the fen where it matters. */
export const billPaidBy = (insured: string, ...paid: readonly (string | Paid)[]): Check => ({
  kind: 'BILL',
  insured,
  paid: paid.map((one) => (typeof one === 'string' ? { person: one } : one)),
});

export const premiumPaid = (payer: string, insured: string): Check => ({
  kind: 'MONEY',
  transfer: 'PREMIUM',
  payer,
  insured,
});

export const at = (phone: PhoneName, route: string): Check => ({ kind: 'ROUTE', phone, route });
export const clockAt = (from: string): Check => ({ kind: 'CLOCK', from });
