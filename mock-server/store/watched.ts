import type { Query } from './store';

/** Somebody's statements, and whether any of them changed a row by now. */
export interface Watched {
  tx: Query;
  hasChanged: () => boolean;
}

const isQuestion = (sql: string): boolean => /^\s*SELECT\b/i.test(sql);

/** The same transaction, watched: a change that is only told counts, and so does one that answers with what it wrote. */
export const watch = (tx: Query): Watched => {
  let changed = false;
  const heard = (didChange: boolean): void => {
    changed ||= didChange;
  };
  const watched: Query = {
    ...tx,
    all: async <T>(sql: string, params?: Parameters<Query['all']>[1]) => {
      const rows = await tx.all<T>(sql, params);
      heard(!isQuestion(sql) && rows.length > 0);
      return rows;
    },
    one: async <T>(sql: string, params?: Parameters<Query['one']>[1]) => {
      const row = await tx.one<T>(sql, params);
      heard(!isQuestion(sql) && row !== undefined);
      return row;
    },
    run: async (sql, params) => {
      const rows = await tx.run(sql, params);
      heard(rows > 0);
      return rows;
    },
    tell: (sql, params) => {
      heard(true);
      tx.tell(sql, params);
    },
  };
  return { tx: watched, hasChanged: () => changed };
};
