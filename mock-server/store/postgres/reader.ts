import type { Sql, SqlStore } from '../store';
import { goesAway, mayTryAgain, toldAs } from './again';
import type { Connection } from './connection';
import type { createPool } from './pool';

const TRIES = 5;

/** The begin travels with the first look, and nobody waits for the end. */
const inSnapshot = async <T>(
  { q, beginQuestion, say, isLost }: Connection,
  question: (q: Sql) => Promise<T>,
): Promise<T> => {
  try {
    const begun = beginQuestion();
    const [value] = await Promise.all([question(q), begun]);
    return value;
  } finally {
    if (!isLost()) say('ROLLBACK').catch(() => undefined);
  }
};

interface Tried<T> {
  answer?: { value: T };
  fault?: unknown;
  again?: boolean;
}

const tryOnce = async <T>(connection: Connection, question: (q: Sql) => Promise<T>): Promise<Tried<T>> => {
  try {
    return { answer: { value: await inSnapshot(connection, question) } };
  } catch (fault) {
    return { fault, again: mayTryAgain(fault, connection) };
  }
};

/** Committed facts of one moment. A question changes nothing, so it is asked again where the server went away. */
export const createReader = (pool: ReturnType<typeof createPool>): SqlStore['read'] => {
  const ask = async <T>(question: (q: Sql) => Promise<T>, triesLeft: number): Promise<T> => {
    const { answer, fault, again } = await pool.use((connection) => tryOnce(connection, question));
    if (answer) return answer.value;
    if (!again) throw toldAs(fault);
    if (triesLeft === 0) throw goesAway(fault);
    return ask(question, triesLeft - 1);
  };
  return (question) => ask(question, TRIES - 1);
};
