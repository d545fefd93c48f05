import type { Fen } from '../money';

/** Groups the premium is paid for by the government, wholly or in part (资助参保): 特困, 孤儿, 低保, 防止返贫监测. */
export const ASSISTED_GROUPS = ['SPECIAL_HARDSHIP', 'ORPHAN', 'LOW_INCOME', 'RELAPSE_MONITORED'] as const;
export const ASSISTANCES = ['NONE', ...ASSISTED_GROUPS] as const;
export type Assistance = (typeof ASSISTANCES)[number];

/** The part the government pays, in percent. policy-sources.md#assisted-groups */
const PERCENT_PAID: Readonly<Record<Assistance, number>> = {
  NONE: 0,
  SPECIAL_HARDSHIP: 100,
  ORPHAN: 100,
  LOW_INCOME: 60,
  RELAPSE_MONITORED: 60,
};

/** What the government pays of a standard; a broken fen is given, not taken. */
export const subsidyFenOf = (standardFen: Fen, assistance: Assistance): Fen =>
  Math.ceil((standardFen * PERCENT_PAID[assistance]) / 100);

/** Whoever owes nothing: their years are insured without a payment. policy-sources.md#assisted-years */
export const PAID_IN_FULL: readonly Assistance[] = ASSISTANCES.filter((one) => PERCENT_PAID[one] === 100);
