import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../simulator/server/free-port';
import { type Cluster, clusterFolder, clusterOn, runProgram, USER } from './postgres-cluster';

/** A second server that keeps every commit of the first before the first answers it. */
export const addStandby = async (primary: Cluster): Promise<Cluster> => {
  const folder = clusterFolder();
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', USER];
  const words = [...from, '-D', join(folder, 'data'), '-R', '-X', 'stream', '-c', 'fast', '--no-sync'];
  await runProgram('pg_basebackup', words, folder);
  const standby = clusterOn(folder, await freePort());
  await standby.start();
  await primary.psql(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
  await primary.psql('SELECT pg_reload_conf()');
  for (let tries = 0; (await primary.psql('SELECT sync_state FROM pg_stat_replication')) !== 'sync'; tries += 1) {
    if (tries > 300) throw new Error('The standby does not follow the primary.');
    await pause(100);
  }
  return standby;
};

/** From now on it is the one that takes writes. */
export const promote = async (standby: Cluster): Promise<void> => {
  await standby.psql('SELECT pg_promote()');
};
