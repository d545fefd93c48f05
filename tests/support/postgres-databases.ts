import { createHash } from 'node:crypto';
import { Client, type QueryResult } from 'pg';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import type { Finish, Sql, SqlStore } from '../../mock-server/store/store';
import { keepOrigin, putBack } from './postgres-origin';

/** Of which a new database is the copy: with no table, with the whole schema, or with the sandbox or the tests' world planted as well. */
export const TEMPLATES = {
  EMPTY: 'template0',
  WITH_SCHEMA: 'gongji_schema',
  WITH_SANDBOX: 'gongji_sandbox',
  WITH_TEST_WORLD: 'gongji_test_world',
} as const;

export type Begun = keyof typeof TEMPLATES;

/** The server of this run: postgres-setup.ts starts it, unless one is given. */
export const urlOf = (database: string): string => {
  const server = process.env.GONGJI_TEST_POSTGRES;
  if (!server) throw new Error('GONGJI_TEST_POSTGRES names no server: postgres-setup.ts did not run.');
  return `${server}/${database}`;
};

const on = async <T>(database: string, deed: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await deed(client);
  } finally {
    await client.end();
  }
};

/** Says one statement to the server itself. */
export const onServer = (sql: string, values: string[] = []): Promise<QueryResult> =>
  on('postgres', (client) => client.query(sql, values));

/** Copies that a test has done with, for another to begin with. */
export const openSpares = (): Promise<QueryResult> =>
  onServer('DROP TABLE IF EXISTS spare; CREATE TABLE spare (name text PRIMARY KEY, begun text)');

export const keepOriginOf = (begun: Begun): Promise<void> => on(TEMPLATES[begun], keepOrigin);

const drop = (name: string): Promise<QueryResult> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

const TAKE = `DELETE FROM spare WHERE name = (SELECT name FROM spare WHERE begun = $1 LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name`;

/** A spare one, put back as it was begun; null: there is none. */
const takeSpare = async (begun: Begun): Promise<string | null> => {
  const [spare] = (await onServer(TAKE, [begun])).rows as { name: string }[];
  if (!spare) return null;
  if (await on(spare.name, putBack)) return spare.name;
  await drop(spare.name);
  return takeSpare(begun);
};

const makeFor = async (file: string, begun: Begun): Promise<string> => {
  const name = `t_${createHash('sha256').update(file).digest('hex').slice(0, 24)}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[begun]}`);
  return name;
};

/** A bureau that opens the same file again finds the same database. */
const made = new Map<string, { begun: Begun; name: Promise<string> }>();

/** The address of a file's database, made at the first call. */
export const databaseUrlFor = async (file: string, begun: Begun = 'WITH_SCHEMA'): Promise<string> => {
  const making = made.get(file) ?? { begun, name: takeSpare(begun).then((spare) => spare ?? makeFor(file, begun)) };
  made.set(file, making);
  return urlOf(await making.name);
};

/** Whoever asks next may have it. */
export const dropDatabaseFor = async (file: string): Promise<void> => {
  const done = made.get(file);
  if (!done) return;
  made.delete(file);
  const name = await done.name;
  if (done.begun === 'EMPTY') await drop(name);
  else await onServer('INSERT INTO spare VALUES ($1, $2)', [name, done.begun]);
};

/** A store that is opened when it is first asked. */
export const openDatabaseFor = (file: string, begun: Begun): SqlStore => {
  let opening: Promise<SqlStore> | null = null;
  let isClosed = false;
  const store = (): Promise<SqlStore> => {
    if (isClosed) throw new Error('The store is closed.');
    opening ??= databaseUrlFor(file, begun).then((url) => openPostgresStore(url));
    return opening;
  };
  return {
    isShared: true,
    read: async <T>(question: (q: Sql) => Promise<T>) => (await store()).read(question),
    transact: async <T>(deed: (tx: Sql) => Promise<T>, finish?: Finish<T>) => (await store()).transact(deed, finish),
    close: async () => {
      isClosed = true;
      await (await opening)?.close();
    },
  };
};
