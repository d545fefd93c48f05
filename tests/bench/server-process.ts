import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export interface ServerProcess {
  port: number;
  /** How long it was busy since it began; 0 where the system does not tell. */
  busyMs(): number;
  stop(): Promise<void>;
}

const TRIES = 1_200;
const EACH_MS = 100;

const TICK_MS = 10;

/** In user's and in the kernel's time. */
const busyMsOf = (pid: number): number => {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return 0;
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
};

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const knock = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    knock.once('connect', () => knock.destroy());
  });

/** A server in a process of its own, which writes what it says into a file; `argsFor` is what node is told, given a free port. */
export const startServer = async (
  folder: string,
  name: string,
  argsFor: (port: number) => { args: readonly string[]; env?: Record<string, string> },
): Promise<ServerProcess> => {
  const port = await freePort();
  const { args, env } = argsFor(port);
  const log = join(folder, `${name}.log`);
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
  const gone = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await gone;
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await listens(port)) return { port, stop, busyMs: () => busyMsOf(child.pid ?? 0) };
    if (child.exitCode !== null || child.signalCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, EACH_MS));
  }
  child.kill('SIGKILL');
  throw new Error(`${name} does not listen:\n${readFileSync(log, 'utf8')}`);
};

/** The bureau as people run it, with a file of its own, or on the database that is named. */
export const startBureau = (folder: string, database: Record<string, string> = {}): Promise<ServerProcess> =>
  startServer(folder, 'bureau', (port) => ({
    args: ['--import', 'tsx', join(__dirname, '../../mock-server/main.ts')],
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${join(folder, 'bureau.sqlite')}`,
      GONGJI_DEMO: 'on',
      GONGJI_STATIC: '',
      ...database,
    },
  }));
