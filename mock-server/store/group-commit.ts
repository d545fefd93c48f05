import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Query } from './store';

interface Waiting {
  deed: (tx: Query) => Promise<unknown>;
  answer: (value: unknown) => void;
  fail: (reason: unknown) => void;
}

/** Runs one deed in its own savepoint; what comes back tells its caller, once the batch is durable. */
const inSavepoint = async (database: Database.Database, tx: Query, { deed, answer, fail }: Waiting) => {
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

/** All of the batch is on disk before any of it is answered; where the commit fails, all of it fails. */
const commitTogether = async (database: Database.Database, tx: Query, batch: readonly Waiting[]): Promise<void> => {
  const outcomes: (() => void)[] = [];
  try {
    await tx.run('BEGIN IMMEDIATE');
    for (const waiting of batch) outcomes.push(await inSavepoint(database, tx, waiting));
    await tx.run('COMMIT');
  } catch (reason) {
    if (database.inTransaction) await tx.run('ROLLBACK');
    for (const { fail } of batch) fail(reason);
    return;
  }
  for (const tell of outcomes) tell();
};

/** One writer: deeds that arrive in the same turn share one commit. */
export const createGroupCommit = (database: Database.Database, tx: Query) => {
  let waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;

  const drain = async (): Promise<void> => {
    await nextTurn();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await commitTogether(database, tx, batch);
    }
    draining = null;
  };

  return {
    transact: <T>(deed: (tx: Query) => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ deed, answer: (value) => resolve(value as T), fail: reject });
        draining ??= drain();
      }),
    /** Resolves when nothing waits any more. */
    whenIdle: (): Promise<void> => draining ?? Promise.resolve(),
  };
};
