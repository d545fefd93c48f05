import type Database from 'better-sqlite3';
import type { Query, SqlParams } from './store';

const NOTHING: SqlParams = {};

/** A connection as a Query; each SQL text is prepared once. */
export const createSqliteQuery = (database: Database.Database): Query => {
  const prepared = new Map<string, Database.Statement<[SqlParams]>>();
  const statementOf = (sql: string): Database.Statement<[SqlParams]> => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = database.prepare<[SqlParams]>(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    all: async <T>(sql: string, params = NOTHING) => statementOf(sql).all(params) as T[],
    one: async <T>(sql: string, params = NOTHING) => statementOf(sql).get(params) as T | undefined,
    run: async (sql, params = NOTHING) => statementOf(sql).run(params).changes,
  };
};
