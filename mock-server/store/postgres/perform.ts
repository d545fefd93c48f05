import { type Done, finishAll, type Tell, type Waiting } from '../deeds-together';
import type { Sql } from '../store';
import { mayTryAgain, toldAs } from './again';
import type { Connection } from './connection';
import { openDeed } from './one-deed';

/** Does a deed; where it fails, by what failed first. */
const perform = async <T>(q: Sql, deed: (tx: Sql) => Promise<T>): Promise<{ value: T; told: Promise<void> }> => {
  const { tx, end } = openDeed(q);
  const value = await deed(tx).catch(async (reason: unknown) => {
    await end();
    throw reason;
  });
  const told = end();
  // Whoever waits for it may come later.
  told.catch(() => undefined);
  return { value, told };
};

/** One after another with nothing between them, and one end for all: where one fails, all have failed, by what failed first. */
export const performTogether = async ({ q }: Connection, batch: readonly Waiting[]): Promise<Tell[]> => {
  const tells: Tell[] = [];
  const done: Done[] = [];
  const allTold: Promise<void>[] = [];
  const performNext = async <T>(deed: (tx: Sql) => Promise<T>): Promise<T> => {
    const { value, told } = await perform(q, deed);
    allTold.push(told);
    return value;
  };
  try {
    for (const { deed, finish, answer } of batch) {
      const value = await performNext(deed);
      tells.push(() => answer(value));
      done.push({ finish, value });
    }
    await performNext((tx) => finishAll(tx, done));
  } catch (reason) {
    await Promise.all(allTold);
    throw reason;
  }
  await Promise.all(allTold);
  return tells;
};

const performInSavepoint = async (connection: Connection, { deed, finish, answer, fail }: Waiting): Promise<Tell> => {
  const { q, say } = connection;
  await say('SAVEPOINT deed');
  try {
    const { value, told } = await perform(q, async (tx) => {
      const answered = await deed(tx);
      await finishAll(tx, [{ finish, value: answered }]);
      return answered;
    });
    await told;
    await say('RELEASE deed');
    return () => answer(value);
  } catch (reason) {
    if (mayTryAgain(reason, connection)) throw reason;
    await say('ROLLBACK TO deed; RELEASE deed');
    return () => fail(toldAs(reason));
  }
};

/** Each within bounds of its own: the fault of one touches no other. */
export const performApart = async (connection: Connection, batch: readonly Waiting[]): Promise<Tell[]> => {
  const tells: Tell[] = [];
  for (const waiting of batch) tells.push(await performInSavepoint(connection, waiting));
  return tells;
};
