import type Database from 'better-sqlite3';
import { type Done, finishAll, type Tell, type Waiting, waitingFor } from './deeds-together';
import { waitForThoseOnTheirWay } from './on-their-way';
import type { Sql, SqlStore } from './store';

/** One after another with nothing between them, and one end for all: where one fails, all have failed. */
const performTogether = async (tx: Sql, batch: readonly Waiting[]): Promise<Tell[]> => {
  const done: Done[] = [];
  for (const { deed, finish } of batch) done.push({ finish, value: await deed(tx) });
  await finishAll(tx, done);
  return batch.map(
    ({ answer }, nth) =>
      () =>
        answer(done[nth]?.value),
  );
};

const performInSavepoint = async (
  database: Database.Database,
  tx: Sql,
  { deed, finish, answer, fail }: Waiting,
): Promise<Tell> => {
  await tx.run('SAVEPOINT deed');
  try {
    const value = await deed(tx);
    await finishAll(tx, [{ finish, value }]);
    await tx.run('RELEASE deed');
    return () => answer(value);
  } catch (reason) {
    if (!database.inTransaction) throw reason;
    await tx.run('ROLLBACK TO deed');
    await tx.run('RELEASE deed');
    return () => fail(reason);
  }
};

/** Each within bounds of its own: the fault of one touches no other. */
const performApart = async (database: Database.Database, tx: Sql, batch: readonly Waiting[]): Promise<Tell[]> => {
  const tells: Tell[] = [];
  for (const waiting of batch) tells.push(await performInSavepoint(database, tx, waiting));
  return tells;
};

/** A rollback is done even where it ends badly; its fault must not hide the first one, nor leave anybody without an answer. */
const undo = (database: Database.Database, tx: Sql): Promise<unknown> =>
  database.inTransaction ? tx.run('ROLLBACK').catch(() => undefined) : Promise.resolve();

/**
 * All of the batch is on disk before any of it is answered; where the commit fails, all of it fails. Hardly a deed does: only where one did
 * is each bounded, and all are done anew.
 */
const commitTogether = async (
  database: Database.Database,
  tx: Sql,
  batch: readonly Waiting[],
  isApart = false,
): Promise<void> => {
  let tells: Tell[] = [];
  let isAtWork = false;
  try {
    await tx.run('BEGIN IMMEDIATE');
    isAtWork = true;
    tells = await (isApart ? performApart(database, tx, batch) : performTogether(tx, batch));
    isAtWork = false;
    await tx.run('COMMIT');
  } catch (reason) {
    await undo(database, tx);
    if (isAtWork && !isApart && batch.length > 1) return commitTogether(database, tx, batch, true);
    for (const { fail } of batch) fail(reason);
    return;
  }
  for (const tell of tells) tell();
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
