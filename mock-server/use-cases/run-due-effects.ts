import type { Moment } from '@/domain/calendar';
import type { Bureau } from '../bureau';
import { signDraft } from '../store/audit-draft';
import { lookAtNext } from '../store/schedule';
import type { Query, SqlValue } from '../store/store';
import { tellTime } from '../tell-time';
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

const nextOfEach = lookAtNext(EFFECTS.map(({ next }) => next));

const firstDue = (nexts: readonly SqlValue[], now: Moment): DueEffect | null => {
  let first: { effect: DueEffect; at: Moment } | null = null;
  for (const [nth, effect] of EFFECTS.entries()) {
    const next = nexts[nth] ?? null;
    if (next === null) continue;
    const at = effect.dueAt?.(String(next)) ?? Number(next);
    if (at <= now && (first === null || at < first.at)) first = { effect, at };
  }
  return first?.effect ?? null;
};

/** Looks what comes next, one statement with one look at one index each; answers the earliest effect that is due by a moment. */
export const lookForDue = async (q: Query): Promise<(now: Moment) => DueEffect | null> => {
  const nexts = await nextOfEach(q);
  return (now) => firstDue(nexts, now);
};

/** Performs the earliest effect that is due. False: nothing is due. */
export const performNextDue = async (tx: Query, now: Moment): Promise<boolean> => {
  const effect = (await lookForDue(tx))(now);
  if (effect === null) return false;
  await effect.perform(tx);
  const none = { helpingId: null, code: null, answerHash: null };
  signDraft(tx, { at: now, actor: 'BUREAU', action: effect.name, channel: 'CALENDAR', outcome: 'DONE', ...none });
  return true;
};

/** Does in order of time what the calendar has made due, each in its own transaction, however long the bureau was down. */
export const runDueEffects = async (bureau: Bureau): Promise<void> => {
  const performOne = async (tx: Query) => {
    const wasDue = await performNextDue(tx, await tellTime(bureau, tx));
    tx.endWith(keepStatement);
    return wasDue;
  };
  while (await bureau.store.transact(performOne));
};
