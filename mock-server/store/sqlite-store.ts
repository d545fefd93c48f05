import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { createGroupCommit } from './group-commit';
import { createSqliteQuery } from './sqlite-query';
import type { Query, Store } from './store';

/** Committed facts only: each question sees one moment, questions take turns on one connection. */
const createReader = (connection: Database.Database): Store['read'] => {
  const q = createSqliteQuery(connection);
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inSnapshot = async <T>(question: (q: Query) => Promise<T>): Promise<T> => {
    await q.run('BEGIN');
    try {
      return await question(q);
    } finally {
      await q.run('COMMIT');
    }
  };
  return (question) => {
    const turn = lastTurn.then(() => inSnapshot(question));
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
};

/** The embedded engine: one file, durable at every commit (WAL, synchronous FULL). */
export const openSqliteStore = (path: string): Store => {
  mkdirSync(dirname(path), { recursive: true });
  const writing = new Database(path);
  writing.pragma('journal_mode = WAL');
  writing.pragma('synchronous = FULL');
  writing.pragma('foreign_keys = ON');
  const reading = new Database(path, { readonly: true });
  const writer = createGroupCommit(writing, createSqliteQuery(writing));
  return {
    read: createReader(reading),
    transact: writer.transact,
    close: async () => {
      await writer.whenIdle();
      reading.close();
      writing.close();
    },
  };
};
