import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startCluster } from './postgres-cluster';

const ROOT = join(__dirname, '../..');

/** A server of this run's own, unless GONGJI_TEST_POSTGRES names one. */
const startServer = async (): Promise<void> => {
  const cluster = await startCluster({ isDurable: false });
  Object.assign(globalThis, { STOP_POSTGRES: cluster.stop });
  process.env.GONGJI_TEST_POSTGRES = cluster.url('').replace(/\/$/, '');
};

/** One server for the run, and on it the databases that all others are copies of. */
export default async (): Promise<void> => {
  if (!process.env.GONGJI_TEST_POSTGRES) await startServer();
  const program = ['--import', 'tsx', 'tests/support/plant-templates.ts'];
  await promisify(execFile)(process.execPath, program, { cwd: ROOT });
};
