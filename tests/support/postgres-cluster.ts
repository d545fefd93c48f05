import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../simulator/server/free-port';
import { findPostgres } from './find-postgres.cjs';
import { asServerUser, serverUser } from './postgres-install';

const run = promisify(execFile);

/** The one user of a cluster: it may do everything, and comes in without a password from this machine. */
export const USER = 'gongji';

/** A PostgreSQL server of a test's own, durable as a real one. */
export interface Cluster {
  port: number;
  data: string;
  /** Where a database of it is reached. */
  url: (database: string) => string;
  /** Runs one statement or several as the cluster's user and answers what psql prints: rows by line, columns by `|`. */
  psql: (sql: string, database?: string) => Promise<string>;
  start: () => Promise<void>;
  /** As a machine that loses its power. */
  kill: () => Promise<void>;
  /** In order, and its folder is gone. */
  stop: () => Promise<void>;
}

const programOf = (name: string): string => {
  const folder = findPostgres();
  if (!folder) throw new Error('There is no PostgreSQL on this machine.');
  return join(folder, name);
};

/** Runs a program of PostgreSQL to its end. */
export const runProgram = (name: string, words: readonly string[], cwd: string) =>
  run(programOf(name), words, { ...asServerUser(), cwd });

/** A folder that the server's user may write. */
export const clusterFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-postgres-'));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
};

const hasEnded = (server: ChildProcess): Promise<void> =>
  server.exitCode !== null || server.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => server.once('exit', () => resolve()));

/** A process and those that it started. */
const familyOf = async (pid: number): Promise<number[]> => {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return [pid, ...all.flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []))];
};

const endAtOnce = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** A server on data that is there already. */
export const clusterOn = (folder: string, port: number): Cluster => {
  const data = join(folder, 'data');
  let server: ChildProcess | null = null;
  const psql: Cluster['psql'] = async (sql, database = 'postgres') => {
    const words = ['-h', '127.0.0.1', '-p', String(port), '-U', USER, '-d', database, '-v', 'ON_ERROR_STOP=1'];
    const { stdout } = await run(programOf('psql'), [...words, '-XqtA', '-c', sql], { cwd: folder });
    return stdout.trim();
  };
  const answers = () =>
    psql('SELECT 1').then(
      () => true,
      () => false,
    );
  const stop = async () => {
    server?.kill('SIGINT');
    if (server) await hasEnded(server);
    server = null;
  };
  /** None of its processes outlives it: held still, it starts no other. */
  const kill = async () => {
    if (!server?.pid) return;
    server.kill('SIGSTOP');
    for (const pid of await familyOf(server.pid)) endAtOnce(pid);
    await hasEnded(server);
    server = null;
  };
  return {
    port,
    data,
    url: (database) => `postgres://${USER}@127.0.0.1:${port}/${database}`,
    psql,
    start: async () => {
      const log = openSync(join(folder, 'log'), 'a');
      const words = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
      server = spawn(programOf('postgres'), words, {
        ...asServerUser(),
        cwd: folder,
        stdio: ['ignore', log, log],
      });
      for (let tries = 0; !(await answers()); tries += 1) {
        if (server.exitCode !== null || tries > 300) throw new Error(`PostgreSQL does not start: see ${folder}/log.`);
        await pause(100);
      }
    },
    kill,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Many bureaus at once, and each commit on disk; where nobody pulls the plug, the disk is not waited for. */
const settingsFor = (isDurable: boolean): string =>
  `\nmax_connections = 300\nfsync = ${isDurable ? 'on' : 'off'}\nsynchronous_commit = on\n`;

/** A new, empty cluster that runs. Text is ordered by its bytes, whatever the machine speaks. */
export const startCluster = async ({ isDurable = true } = {}): Promise<Cluster> => {
  const folder = clusterFolder();
  const words = ['-D', join(folder, 'data'), '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await runProgram('initdb', words, folder);
  appendFileSync(join(folder, 'data', 'postgresql.conf'), settingsFor(isDurable));
  const cluster = clusterOn(folder, await freePort());
  await cluster.start();
  return cluster;
};
