import type { Query, SqlParams, Store } from '../../../mock-server/store/store';

type Hear = (sql: string, steps: readonly string[]) => void;

/** Tells of each statement how the engine would go about it, and then asks it. */
const explaining = (q: Query, hear: Hear): Query => {
  const explain = async (sql: string, params?: SqlParams) => {
    const plan = await q.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params);
    hear(
      sql,
      plan.map(({ detail }) => detail),
    );
  };
  return {
    ...q,
    all: async (sql, params) => {
      await explain(sql, params);
      return q.all(sql, params);
    },
    one: async (sql, params) => {
      await explain(sql, params);
      return q.one(sql, params);
    },
    run: async (sql, params) => {
      await explain(sql, params);
      return q.run(sql, params);
    },
    tell: (sql, params) => {
      void explain(sql, params);
      q.tell(sql, params);
    },
  };
};

/** Of what is asked and written, how the engine would go about it. */
export const planIn =
  (store: Store, door: 'read' | 'transact') =>
  async (ask: (q: Query) => Promise<unknown>): Promise<string[]> => {
    const all: string[] = [];
    await store[door]((q) => ask(explaining(q, (_, steps) => all.push(...steps))));
    return all;
  };

/** The same store, of which everything that is said is told. */
export const tellingPlans = (store: Store, hear: Hear): Store => ({
  ...store,
  read: (question) => store.read((q) => question(explaining(q, hear))),
  transact: (deed) => store.transact((tx) => deed(explaining(tx, hear))),
});

/** What the question itself made on its way: the marks of one leaf, or one row of each side. */
const MADE = /^SCAN (CONSTANT ROW|chosen|own|shared|mine|m|last_\w+|first_\w+|above_most|low|h)$/;

export const expectSearches = (steps: readonly string[], index: string) => {
  expect(steps.filter((step) => step.startsWith('SCAN') && !MADE.test(step))).toEqual([]);
  const searches = steps.filter((step) => step.startsWith('SEARCH'));
  expect(searches).toContainEqual(expect.stringContaining(index));
};

/** What a deed itself made on its way, and the one row that tells how far the statement goes. */
const MADE_BY_DEED = /^SCAN (CONSTANT ROW|\d-ROW VALUES CLAUSE|statement_through|chosen|own|shared|mine|m)$/;

/**
 * The engine plans to look for a line's marks where it writes the line, since its key is asked back; it does so only while a key
 * of the same deed is missing, and there none ever is.
 */
const LOOK_FOR_MISSING_KEYS = 'SCAN statement_mark USING COVERING INDEX statement_mark_by_time';

export const scansOf = (steps: readonly string[]): string[] =>
  steps.filter((step) => step.startsWith('SCAN') && !MADE_BY_DEED.test(step) && step !== LOOK_FOR_MISSING_KEYS);
