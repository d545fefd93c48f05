import { type Tell, type Waiting, waitingFor } from '../deeds-together';
import { waitForThoseOnTheirWay } from '../on-their-way';
import type { SqlStore } from '../store';
import { isUnavailable, outcomeUnknown } from '../unavailable';
import { goesAway, isTooLong, mayTryAgain, toldAs } from './again';
import type { Connection } from './connection';
import { performApart, performTogether } from './perform';

type Ended = { done: Tell[] } | { failed: unknown };
/** `spoilt`: one of several failed, and each has to be done apart. */
type Outcome = Ended | { again: unknown } | { late: unknown } | { spoilt: true };

/** So many deeds share a commit at most: other processes wait for their turn meanwhile. */
const TOGETHER = 32;
/** So often the same deeds are begun anew where the server went away or another was faster. */
const TRIES = 5;

/** Undoes what was begun, and says whether it is worth beginning anew. */
const undone = async (connection: Connection, reason: unknown): Promise<Outcome> => {
  const again = mayTryAgain(reason, connection);
  if (!connection.isLost()) await connection.say('ROLLBACK').catch(() => undefined);
  return again ? { again: reason } : { failed: reason };
};

/** Null: the turn is here. */
const takeTurn = async (connection: Connection): Promise<Outcome | null> => {
  try {
    await connection.beginDeed();
    return null;
  } catch (reason) {
    const outcome = await undone(connection, reason);
    return isTooLong(reason) ? { late: reason } : outcome;
  }
};

const performAll = async (connection: Connection, batch: readonly Waiting[], isApart: boolean): Promise<Outcome> => {
  try {
    return { done: await (isApart ? performApart : performTogether)(connection, batch) };
  } catch (reason) {
    const outcome = await undone(connection, reason);
    return 'failed' in outcome && batch.length > 1 && !isApart ? { spoilt: true } : outcome;
  }
};

/** Where the line breaks before the answer, the commit may have been made: nobody is told that it was not. */
const commit = async (connection: Connection, done: Tell[]): Promise<Outcome> => {
  try {
    await connection.say('COMMIT');
    return { done };
  } catch (reason) {
    if (connection.isLost()) return { failed: outcomeUnknown() };
    return mayTryAgain(reason, connection) ? { again: reason } : { failed: reason };
  }
};

const attempt = async (connection: Connection, batch: readonly Waiting[], isApart: boolean): Promise<Outcome> => {
  const withoutTurn = await takeTurn(connection);
  if (withoutTurn) return withoutTurn;
  const performed = await performAll(connection, batch, isApart);
  return 'done' in performed ? commit(connection, performed.done) : performed;
};

/** The writer of this process: deeds that arrive in the same turn share one commit, and are answered after it. */
export const createWriter = (use: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>) => {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;
  let hasWritten = false;

  /** Who starts waits for as long as another process makes the schema or plants the world; later, a turn that does not come is a no. */
  const whenTurnCame = async (
    batch: readonly Waiting[],
    isApart: boolean,
  ): Promise<Exclude<Outcome, { late: unknown }>> => {
    for (;;) {
      const outcome: Outcome = await use((connection) => attempt(connection, batch, isApart)).catch(
        (failed: unknown) => ({
          failed,
        }),
      );
      if (!('late' in outcome)) return outcome;
      if (hasWritten) return { failed: outcome.late };
    }
  };

  /** Hardly a deed fails: only where one did is each bounded, and all are done anew. */
  const outcomeOf = async (batch: readonly Waiting[]): Promise<Ended> => {
    let why: unknown = null;
    let isApart = false;
    for (let left = TRIES; left > 0; ) {
      const outcome = await whenTurnCame(batch, isApart);
      if ('done' in outcome || 'failed' in outcome) return outcome;
      if ('spoilt' in outcome) isApart = true;
      else {
        why = outcome.again;
        left -= 1;
      }
    }
    return { failed: goesAway(why) };
  };

  const settle = async (batch: readonly Waiting[]): Promise<void> => {
    const outcome = await outcomeOf(batch);
    if ('done' in outcome) {
      hasWritten = true;
      for (const tell of outcome.done) tell();
      return;
    }
    const reason = toldAs(outcome.failed);
    // Whoever came meanwhile would wait as long for the same answer.
    const told = isUnavailable(reason) ? [...batch, ...waiting.splice(0)] : batch;
    for (const { fail } of told) fail(reason);
  };

  const drain = async (): Promise<void> => {
    const gather = () => waitForThoseOnTheirWay(waiting, TOGETHER);
    for (await gather(); waiting.length > 0; await gather()) await settle(waiting.splice(0, TOGETHER));
    draining = null;
  };

  const transact: SqlStore['transact'] = (deed, finish) =>
    new Promise((resolve, reject) => {
      waiting.push(waitingFor(deed, finish, resolve, reject));
      draining ??= drain();
    });

  return {
    transact,
    /** Resolves when nothing waits any more. */
    whenIdle: (): Promise<void> => draining ?? Promise.resolve(),
  };
};
