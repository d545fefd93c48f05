import type { Sql } from '../store';

/** What one deed says on a connection that others speak on before and after it. */
export interface OneDeed {
  tx: Sql;
  /** When all that was told is done; throws the first of all that failed: what came after failed only because of it. Nothing is said after. */
  end: () => Promise<void>;
}

/** The server goes through what it hears in its order: what is told is done before what is asked after it. */
export const openDeed = (q: Sql): OneDeed => {
  const told: Promise<unknown>[] = [];
  let failure: { reason: unknown } | null = null;
  let isOver = false;
  const whileOpen = <T>(say: () => Promise<T>): Promise<T> => {
    if (isOver) return Promise.reject(new Error('A deed that is over says no more.'));
    const said = say();
    said.catch((reason: unknown) => {
      failure ??= { reason };
    });
    return said;
  };
  const tx: Sql = {
    engine: q.engine,
    all: (sql, params) => whileOpen(() => q.all(sql, params)),
    one: (sql, params) => whileOpen(() => q.one(sql, params)),
    run: (sql, params) => whileOpen(() => q.run(sql, params)),
    tell: (sql, params) => {
      told.push(whileOpen(() => q.run(sql, params)).catch(() => undefined));
    },
  };
  const end = async (): Promise<void> => {
    isOver = true;
    await Promise.all(told);
    if (failure) throw failure.reason;
  };
  return { tx, end };
};
