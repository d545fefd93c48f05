import type Database from 'better-sqlite3';
import { waitForThoseOnTheirWay } from './on-their-way';
import type { Sql } from './store';

interface Waiting {
  deed: (tx: Sql) => Promise<unknown>;
  answer: (value: unknown) => void;
  fail: (reason: unknown) => void;
}

/** Runs one deed in its own savepoint; what comes back tells its caller, once the batch is durable. */
const inSavepoint = async (database: Database.Database, tx: Sql, { deed, answer, fail }: Waiting) => {
  await tx.run('SAVEPOINT deed');
  try {
    const value = await deed(tx);
    await tx.run('RELEASE deed');
    return () => answer(value);
  } catch (reason) {
    if (!database.inTransaction) throw reason;
    await tx.run('ROLLBACK TO deed');
    await tx.run('RELEASE deed');
    return () => fail(reason);
  }
};

/** A rollback is done even where it ends badly; its fault must not hide the first one, nor leave anybody without an answer. */
const undo = (database: Database.Database, tx: Sql): Promise<unknown> =>
  database.inTransaction ? tx.run('ROLLBACK').catch(() => undefined) : Promise.resolve();

/** All of the batch is on disk before any of it is answered; where the commit fails, all of it fails. */
const commitTogether = async (database: Database.Database, tx: Sql, batch: readonly Waiting[]): Promise<void> => {
  const outcomes: (() => void)[] = [];
  try {
    await tx.run('BEGIN IMMEDIATE');
    for (const waiting of batch) outcomes.push(await inSavepoint(database, tx, waiting));
    await tx.run('COMMIT');
  } catch (reason) {
    await undo(database, tx);
    for (const { fail } of batch) fail(reason);
    return;
  }
  for (const tell of outcomes) tell();
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

  return {
    transact: <T>(deed: (tx: Sql) => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ deed, answer: (value) => resolve(value as T), fail: reject });
        draining ??= drain();
      }),
    /** Resolves when nothing waits any more. */
    whenIdle: (): Promise<void> => draining ?? Promise.resolve(),
  };
};
