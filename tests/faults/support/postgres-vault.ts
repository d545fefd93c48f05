import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { VALUES } from '../../../mock-server/store/postgres/values';
import type { Cluster } from '../../support/postgres-cluster';
import { TEST_DATA_KEY } from '../../support/test-store';
import type { Vault } from './vault';

export interface PostgresVault extends Vault {
  /** The server dies as a machine that loses its power, and starts again. */
  crash: () => Promise<void>;
}

/** So many bytes of the server's log are a first world, for each of a million. */
const LOG_PER_WRITTEN = 12;

const WRONG_INDEXES = `SELECT c.relname::text AS wrong, bt_index_check(c.oid, true) FROM pg_class c
  JOIN pg_am a ON a.oid = c.relam AND a.amname = 'btree'
  WHERE c.relkind = 'i' AND c.relnamespace = current_schema()::regnamespace`;

const WRONG_PAGES = `SELECT c.relname || ': ' || v.msg AS wrong FROM pg_class c, LATERAL verify_heapam(c.oid) v
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`;

/** A database on a server of the rounds' own. */
export const postgresVault = async (cluster: Cluster): Promise<PostgresVault> => {
  const name = `life_${randomUUID().slice(0, 8)}`;
  await cluster.psql(`CREATE DATABASE ${name} TEMPLATE template0`);
  await cluster.psql('CREATE EXTENSION amcheck', name);
  /** A line of its own each time: the server may have died since. */
  const rows = async <T>(...statements: readonly string[]): Promise<T[][]> => {
    const client = new Client({ connectionString: cluster.url(name), types: VALUES });
    await client.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const all: T[][] = [];
      for (const sql of statements) all.push((await client.query(sql)).rows as T[]);
      return all;
    } finally {
      await client.end();
    }
  };
  const isSome = async (what: string): Promise<boolean> => ((await rows(`SELECT 1 FROM ${what}`))[0]?.length ?? 0) > 0;
  return {
    engine: 'postgres',
    url: cluster.url(name),
    env: { GONGJI_DATA_KEY: TEST_DATA_KEY },
    rows,
    holds: (table) => isSome(`pg_tables WHERE schemaname = current_schema() AND tablename = '${table}'`),
    atRest: async () => {
      while (await isSome(`pg_stat_activity WHERE datname = '${name}' AND application_name = 'gongji'`)) await wait(5);
    },
    trouble: async () => {
      const wrongOf = (found: { wrong: string }[]) => found.map(({ wrong }) => wrong);
      try {
        // An index that is wrong is a fault of the question; pages that are, are its answer.
        await rows(WRONG_INDEXES);
        return wrongOf((await rows<{ wrong: string }>(WRONG_PAGES)).flat());
      } catch (fault) {
        return [String(fault)];
      }
    },
    written: async () => {
      const [at] = await rows<{ bytes: number }>(`SELECT pg_current_wal_insert_lsn() - '0/0' AS bytes`);
      return (at?.[0]?.bytes ?? 0) / LOG_PER_WRITTEN;
    },
    remove: async () => {
      await cluster.psql(`DROP DATABASE ${name} WITH (FORCE)`);
    },
    crash: async () => {
      await cluster.kill();
      await cluster.start();
    },
  };
};
