import { DEFAULTS } from '../../mock-server/store/postgres/postgres-store';
import { findPostgres } from '../support/find-postgres.cjs';
import { type Cluster, startCluster } from '../support/postgres-cluster';
import { TEST_DATA_KEY } from '../support/test-store';
import { type Outside, openOutside } from './call-from-outside';
import { openServerFunction, type ServerFunction } from './call-function';
import { type Figure, inTurns } from './figure';
import { type ServerProcess, startBureau } from './server-process';
import type { Settings } from './settings';
import { CALLERS, settlingAt } from './settling';
import { type Row, told } from './table';

const MOST = Math.max(...CALLERS.map(({ callers }) => callers));

/** Of the bureau's own number of connections and one for each caller, the one that answers more. */
const betterOf = async (limit: ServerFunction, callers: number, lastsMs: number): Promise<number> => {
  const pooled = Math.min(callers, DEFAULTS.poolSize);
  const [few, many] = [await limit.measure(callers, pooled, lastsMs), await limit.measure(callers, callers, lastsMs)];
  return few.perSecond > many.perSecond ? pooled : callers;
};

const rowsBeside = async (
  limit: ServerFunction,
  outside: Outside,
  bureau: ServerProcess,
  { rounds, lastsMs }: Settings,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const { callers, ...bound } of CALLERS) {
    const ours = () => outside.measure({ asked: settlingAt(bureau.port), callers, lastsMs });
    const connections = await betterOf(limit, callers, lastsMs);
    const add = async (name: string, other: () => Promise<Figure>, more: Pick<Row, 'bound'>) => {
      const seen = await inTurns(rounds, ours, other);
      rows.push({ name, ours: told(seen.ours), other: told(seen.other), ratio: seen.ratio, ...more });
    };
    await add(
      `a bill settled on PostgreSQL, ${callers} at once, beside one function of the server on ${connections} connections`,
      () => limit.measure(callers, connections, lastsMs),
      'least' in bound ? { bound } : {},
    );
    await add(
      `the same beside ${callers} calls of the function in one commit`,
      () => limit.measureTogether(callers, lastsMs),
      {},
    );
  }
  return rows;
};

const besideFunction = async (cluster: Cluster, folder: string, settings: Settings): Promise<Row[]> => {
  for (const name of ['ours', 'function']) await cluster.psql(`CREATE DATABASE "${name}"`);
  const database = { DATABASE_URL: cluster.url('ours'), GONGJI_DATA_KEY: TEST_DATA_KEY };
  const bureau = await startBureau(folder, database);
  const limit = await openServerFunction(cluster.url('function'), MOST);
  const outside = openOutside();
  console.log(`One settled bill is ${limit.statements} statements on PostgreSQL.`);
  try {
    await outside.measure({ asked: settlingAt(bureau.port), callers: 16, lastsMs: settings.lastsMs });
    return await rowsBeside(limit, outside, bureau, settings);
  } finally {
    outside.stop();
    await limit.close();
    await bureau.stop();
  }
};

/** Ours over HTTP on a server of this measurement's own, beside the same command as one function of that server. docs/decisions/0159 */
export const benchPostgres = async (folder: string, settings: Settings): Promise<Row[]> => {
  if (findPostgres() === null) {
    console.log('There is no PostgreSQL on this machine: it is not measured.');
    return [];
  }
  const cluster = await startCluster();
  try {
    return await besideFunction(cluster, folder, settings);
  } finally {
    await cluster.stop();
  }
};
