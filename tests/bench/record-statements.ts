import Database from 'better-sqlite3';
import type { Hear } from './record-commands';

type Way = 'get' | 'all' | 'run';
export type Params = Readonly<Record<string, unknown>>;

/** One statement as it reached the engine. */
export interface Said {
  sql: string;
  way: Way;
  params: Params;
  isReader: boolean;
}

const WAYS: readonly Way[] = ['get', 'all', 'run'];

/** Listens between the bureau and the engine from now on, for every connection; what is heard goes to whoever listens. */
export const listenToStatements = (): { hear: Hear<Said> } => {
  let listening: ((said: Said) => void) | null = null;
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function heard(this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql);
    for (const way of WAYS) {
      const said = statement[way].bind(statement);
      const heard = (params: Params = {}) => {
        listening?.({ sql, way, params: { ...params }, isReader: this.readonly });
        return said(params);
      };
      Object.assign(statement, { [way]: heard });
    }
    return statement;
  } as typeof prepare;
  return {
    hear: (ear) => {
      listening = ear;
    },
  };
};
