import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULTS, openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { findPostgres } from '../support/find-postgres.cjs';
import { closedAtTheEnd } from '../support/opened';
import { type Cluster, startCluster } from '../support/postgres-cluster';
import { bundled } from './support/bureau-bundle';
import { killInRounds, type RoundKinds } from './support/in-rounds';
import { EMPTY_TALLY, type Life, liveOn } from './support/life';
import { type PostgresVault, postgresVault } from './support/postgres-vault';
import { atFirstStart, ROUNDS } from './support/rounds';
import { atServer, atServerAtFirst } from './support/server-round';

jest.setTimeout(600_000);

const tally = { ...EMPTY_TALLY };
let cluster: Cluster;
let program: string[];
let vault: PostgresVault;
let life: Life;

const isThere = findPostgres() !== null;

beforeAll(async () => {
  if (!isThere) return;
  program = [process.execPath, bundled('main')];
  cluster = await startCluster();
  closedAtTheEnd(cluster.stop);
  vault = await postgresVault(cluster);
  life = liveOn(vault, program, tally);
  closedAtTheEnd(() => life.end());
});

/** A life of its own, from an empty database. */
const inAnotherLife = (round: (other: Life, on: PostgresVault) => Promise<void>) => async () => {
  const on = await postgresVault(cluster);
  const other = liveOn(on, program, tally);
  await round(other, on);
  await other.end();
};

const KINDS: RoundKinds = [
  ['the bureau, at work', () => ROUNDS.atWork(life)],
  ['the server, at work', () => atServer(life, vault)],
  ['the bureau, at work and at its start', () => ROUNDS.atStart(life)],
  ['the bureau, while the world begins again', () => ROUNDS.atReset(life)],
  ['the bureau, while its first world is planted', inAnotherLife(atFirstStart)],
  ['the server, while the first world is planted', inAnotherLife(atServerAtFirst)],
  ['the bureau, at work', () => ROUNDS.atWork(life)],
  ['the server, at work', () => atServer(life, vault)],
];

// Two: the bureau and the server once each.
if (isThere) killInRounds(KINDS, tally, 2);

(isThere ? test : test.skip)(
  'a commit that waits for its standby is not answered before it is there, however long that takes',
  async () => {
    const store = await openPostgresStore(vault.url, { ...DEFAULTS, statementTimeoutMs: 100 });
    closedAtTheEnd(store.close);
    await store.transact((tx) => tx.run('CREATE TABLE mark (value TEXT)'));
    await cluster.psql(`ALTER SYSTEM SET synchronous_standby_names = 'nobody'`);
    await cluster.psql('SELECT pg_reload_conf()');
    await wait(200);
    let answered = false;
    const waiting = store
      .transact((tx) => tx.run(`INSERT INTO mark (value) VALUES ('there')`))
      .finally(() => {
        answered = true;
      });
    await wait(500);
    expect(answered).toBe(false);
    await cluster.psql('ALTER SYSTEM RESET synchronous_standby_names');
    await cluster.psql('SELECT pg_reload_conf()');
    expect(await waiting).toBe(1);
  },
);
