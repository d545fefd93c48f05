import type Database from 'better-sqlite3';
import type { Sql, SqlParams, SqlValue } from './store';

type Bound = Readonly<Record<string, SqlValue>>;

interface Prepared {
  statement: Database.Statement<[Bound]>;
  /** The names that stand for several values. */
  lists: readonly string[];
}

const NOTHING: SqlParams = {};

const LIST = /IN LIST\(:(\w+)\)/g;

/** A list travels as JSON. */
const boundOf = (params: SqlParams, lists: readonly string[]): Bound =>
  (lists.length === 0
    ? params
    : { ...params, ...Object.fromEntries(lists.map((name) => [name, JSON.stringify(params[name])])) }) as Bound;

/** A connection as SQL; each SQL text is prepared once. */
export const createSqliteQuery = (database: Database.Database): Sql => {
  const prepared = new Map<string, Prepared>();
  const preparedOf = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare<[Bound]>(sql.replace(LIST, 'IN (SELECT value FROM json_each(:$1))'));
    const fresh = { statement, lists: [...sql.matchAll(LIST)].map(([, name = '']) => name) };
    prepared.set(sql, fresh);
    return fresh;
  };
  const run = (sql: string, params = NOTHING): number => {
    const { statement, lists } = preparedOf(sql);
    return statement.run(boundOf(params, lists)).changes;
  };
  return {
    engine: 'sqlite',
    all: async <T>(sql: string, params = NOTHING) => {
      const { statement, lists } = preparedOf(sql);
      return statement.all(boundOf(params, lists)) as T[];
    },
    one: async <T>(sql: string, params = NOTHING) => {
      const { statement, lists } = preparedOf(sql);
      return statement.get(boundOf(params, lists)) as T | undefined;
    },
    run: async (sql, params) => run(sql, params),
    tell: (sql, params) => void run(sql, params),
  };
};
