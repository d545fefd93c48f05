import type { Sql } from '../store';
import { mayTryAgain, toldAs } from './again';
import type { Connection } from './connection';
import { openDeed } from './one-deed';

export interface Waiting {
  deed: (tx: Sql) => Promise<unknown>;
  answer: (value: unknown) => void;
  fail: (reason: unknown) => void;
}

/** What tells those who wait what became of their deed, once it is committed. */
export type Tell = () => void;

/** Does a deed; where it fails, by what failed first. */
const perform = async (q: Sql, deed: Waiting['deed']): Promise<{ value: unknown; told: Promise<void> }> => {
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

/** One after another with nothing between them: where one fails, all have failed. */
export const performTogether = async ({ q }: Connection, batch: readonly Waiting[]): Promise<Tell[]> => {
  const tells: Tell[] = [];
  const allTold: Promise<void>[] = [];
  for (const { deed, answer } of batch) {
    const { value, told } = await perform(q, deed);
    tells.push(() => answer(value));
    allTold.push(told);
  }
  await Promise.all(allTold);
  return tells;
};

const performInSavepoint = async (connection: Connection, { deed, answer, fail }: Waiting): Promise<Tell> => {
  const { q, say } = connection;
  await say('SAVEPOINT deed');
  try {
    const { value, told } = await perform(q, deed);
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
