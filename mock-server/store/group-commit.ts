import type Database from 'better-sqlite3';
import { type Done, finishAll, type Tell, type Waiting, waitingFor } from './deeds-together';
import { waitForThoseOnTheirWay } from './on-their-way';
import type { Sql, SqlStore } from './store';

interface Outcome {
  tell: Tell;
  done: Done | null;
}

/** Runs one deed in its own savepoint, where it is done apart with its end; what comes back tells its caller, once the batch is durable. */
const inSavepoint = async (
  database: Database.Database,
  tx: Sql,
  { deed, finish, answer, fail }: Waiting,
  isApart: boolean,
): Promise<Outcome> => {
  await tx.run('SAVEPOINT deed');
  try {
    const done = { finish, value: await deed(tx) };
    if (isApart) await finishAll(tx, [done]);
    await tx.run('RELEASE deed');
    return { tell: () => answer(done.value), done };
  } catch (reason) {
    if (!database.inTransaction) throw reason;
    await tx.run('ROLLBACK TO deed');
    await tx.run('RELEASE deed');
    return { tell: () => fail(reason), done: null };
  }
};

/** False: what the commit does once for all deeds could not be done. Which of them is to blame shows where each is finished apart. */
const isFinished = async (tx: Sql, outcomes: readonly Outcome[]): Promise<boolean> => {
  try {
    await finishAll(
      tx,
      outcomes.flatMap(({ done }) => done ?? []),
    );
    return true;
  } catch {
    return false;
  }
};

/** A rollback is done even where it ends badly; its fault must not hide the first one, nor leave anybody without an answer. */
const undo = (database: Database.Database, tx: Sql): Promise<unknown> =>
  database.inTransaction ? tx.run('ROLLBACK').catch(() => undefined) : Promise.resolve();

/** All of the batch is on disk before any of it is answered; where the commit fails, all of it fails. */
const commitTogether = async (
  database: Database.Database,
  tx: Sql,
  batch: readonly Waiting[],
  isApart = batch.length === 1,
): Promise<void> => {
  const outcomes: Outcome[] = [];
  try {
    await tx.run('BEGIN IMMEDIATE');
    for (const waiting of batch) outcomes.push(await inSavepoint(database, tx, waiting, isApart));
    if (!isApart && !(await isFinished(tx, outcomes))) {
      await undo(database, tx);
      return commitTogether(database, tx, batch, true);
    }
    await tx.run('COMMIT');
  } catch (reason) {
    await undo(database, tx);
    for (const { fail } of batch) fail(reason);
    return;
  }
  for (const { tell } of outcomes) tell();
};

/** So many are enough for a commit: under a flood that never ebbs the first would else wait for ever. */
const TOGETHER = 64;

/** One writer: deeds that arrive in the same turn share one commit. `written`: for now there are no more. */
export const createGroupCommit = (database: Database.Database, tx: Sql, written: () => void) => {
  let waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;

  const gather = () => waitForThoseOnTheirWay(waiting, TOGETHER);

  const drain = async (): Promise<void> => {
    for (await gather(); waiting.length > 0; await gather()) {
      const batch = waiting;
      waiting = [];
      await commitTogether(database, tx, batch);
    }
    draining = null;
    written();
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
