import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { carryWhenIdle } from './carry-when-idle';
import { lockFile } from './file-lock';
import { createGroupCommit } from './group-commit';
import { createSqliteQuery } from './sqlite-query';
import type { Sql, SqlStore } from './store';

/** Committed facts only: each question sees one moment, questions take turns on one connection. */
const createReader = (connection: Database.Database): SqlStore['read'] => {
  const q = createSqliteQuery(connection);
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inSnapshot = async <T>(question: (q: Sql) => Promise<T>): Promise<T> => {
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

/** 64 MB of pages: what every deed goes through of a file with a million people. */
const PAGES = 'cache_size = -65536';
export const WRITER_PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  // deeds of one commit can be undone one by one: what they were before lay in a file, eighty writes a bill
  'temp_store = MEMORY',
  // 64 MB of log before it is carried into the file: scattered pages are carried once for many bills
  'wal_autocheckpoint = 16384',
  // one that has grown beyond twice that is cut to it when it begins anew: it would stay so long otherwise, and is read at a start
  'journal_size_limit = 134217728',
  PAGES,
] as const;
export const READER_PRAGMAS = [PAGES] as const;

const openWriting = (path: string): Database.Database => {
  const writing = new Database(path);
  for (const pragma of WRITER_PRAGMAS) writing.pragma(pragma);
  return writing;
};

const openLocked = (path: string, letGo: () => void): SqlStore => {
  const writing = openWriting(path);
  const reading = new Database(path, { readonly: true });
  for (const pragma of READER_PRAGMAS) reading.pragma(pragma);
  const log = carryWhenIdle(writing);
  const writer = createGroupCommit(writing, createSqliteQuery(writing), log.written);
  return {
    isShared: false,
    read: createReader(reading),
    transact: writer.transact,
    close: async () => {
      await writer.whenIdle();
      log.stop();
      reading.close();
      writing.close();
      letGo();
    },
  };
};

/** The embedded engine: one file, one bureau, durable at every commit (WAL, synchronous FULL). */
export const openSqliteStore = (path: string): SqlStore => {
  mkdirSync(dirname(path), { recursive: true });
  const letGo = lockFile(path);
  try {
    return openLocked(path, letGo);
  } catch (fault) {
    letGo();
    throw fault;
  }
};
