import type { SqlStore } from '../store';
import { serversOf } from './address';
import { layCommonGround } from './common-ground';
import type { ConnectionSettings } from './connection';
import { createPool } from './pool';
import { createReach } from './reach';
import { createReader } from './reader';
import { createWriter } from './writer';

export interface PostgresSettings extends ConnectionSettings {
  /** How many questions are answered at once. */
  poolSize: number;
  /** How often the servers are gone round where none takes writes, a quarter of a second between. */
  rounds: number;
}

/** Who starts a bureau waits no longer than a moment for a server that is starting as well. */
const AT_START = 3;

export const DEFAULTS: PostgresSettings = {
  poolSize: 8,
  statementTimeoutMs: 10_000,
  turnWithinMs: 60_000,
  rounds: 40,
};

/** The engine for many processes: one database on a PostgreSQL server, or on whichever of several takes writes. */
export const openPostgresStore = async (url: string, settings: PostgresSettings = DEFAULTS): Promise<SqlStore> => {
  const { poolSize, rounds } = settings;
  const reach = createReach(serversOf(url), settings);
  const open = () => reach(rounds);
  const first = await reach(AT_START);
  await layCommonGround(first);
  await first.close();
  const reading = createPool(poolSize, open);
  const writing = createPool(1, open);
  const writer = createWriter(writing.use);
  return {
    isShared: true,
    read: createReader(reading),
    transact: writer.transact,
    close: async () => {
      await writer.whenIdle();
      await Promise.all([reading.close(), writing.close()]);
    },
  };
};
