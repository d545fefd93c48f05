import type { Finish, Sql } from './store';

/** A deed that waits for its commit, and whom to tell. */
export interface Waiting {
  deed: (tx: Sql) => Promise<unknown>;
  finish: Finish<unknown> | null;
  answer: (value: unknown) => void;
  fail: (reason: unknown) => void;
}

export const waitingFor = <T>(
  deed: (tx: Sql) => Promise<T>,
  finish: Finish<T> | undefined,
  answer: (value: T) => void,
  fail: (reason: unknown) => void,
): Waiting => ({
  deed,
  finish: (finish as Finish<unknown> | undefined) ?? null,
  answer: (value) => answer(value as T),
  fail,
});

/** What tells somebody who waits what became of their deed, once it is durable. */
export type Tell = () => void;

/** A deed that is done, but for what its commit does once for all. */
export interface Done {
  finish: Finish<unknown> | null;
  value: unknown;
}

/** What is done once for all deeds of a commit; each way to finish hears what its own deeds came to, in their order. */
export const finishAll = async (tx: Sql, done: readonly Done[]): Promise<void> => {
  const valuesOf = new Map<Finish<unknown>, unknown[]>();
  for (const { finish, value } of done) {
    if (finish === null) continue;
    const values = valuesOf.get(finish);
    if (values) values.push(value);
    else valuesOf.set(finish, [value]);
  }
  for (const [finish, values] of valuesOf) await finish(tx, values);
};
