import type { Moment } from '@/domain/calendar';
import type { Bureau } from '../bureau';
import type { Query } from '../store/store';
import { SHARING_MOVES_DUE } from './advance-sharing';
import { WALLET_BOUNCES_DUE } from './bounce-wallet-transfer';
import { PROPOSALS_DUE } from './cross-province/close-proposal';
import type { DueEffect } from './due-effect';
import { HELPINGS_DUE } from './helping/lapse-helping';
import { keepStatement } from './keep-statement';
import { TAX_ORDERS_DUE } from './tax-order';
import { MONTHS_DUE } from './turn-month';

/** At the same moment, the one that stands first goes first. */
const EFFECTS: readonly DueEffect[] = [
  MONTHS_DUE,
  SHARING_MOVES_DUE,
  WALLET_BOUNCES_DUE,
  PROPOSALS_DUE,
  TAX_ORDERS_DUE,
  HELPINGS_DUE,
];

/** The earliest effect that is due by a moment: one look at one index each. */
const firstDue = async (q: Query, now: Moment): Promise<DueEffect | null> => {
  let first: { effect: DueEffect; at: Moment } | null = null;
  for (const effect of EFFECTS) {
    const at = await effect.dueAt(q);
    if (at !== null && at <= now && (first === null || at < first.at)) first = { effect, at };
  }
  return first?.effect ?? null;
};

export const isSomethingDue = async (q: Query, now: Moment): Promise<boolean> => (await firstDue(q, now)) !== null;

/** Performs the earliest effect that is due. False: nothing is due. */
export const performNextDue = async (tx: Query, now: Moment): Promise<boolean> => {
  const effect = await firstDue(tx, now);
  await effect?.perform(tx);
  return effect !== null;
};

/** Does in order of time what the calendar has made due, each in its own transaction, however long the bureau was down. */
export const runDueEffects = async ({ store, clock }: Bureau): Promise<void> => {
  const performOne = async (tx: Query) => {
    const wasDue = await performNextDue(tx, clock.now());
    await keepStatement(tx);
    return wasDue;
  };
  while (await store.transact(performOne));
};
