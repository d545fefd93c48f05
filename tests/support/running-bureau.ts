import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MODULES } from './bundle-program';

const root = path.resolve(__dirname, '../..');

/** As bundle-setup.ts made it for this run; without it, from its source. */
const PROGRAM = process.env.GONGJI_TEST_BUREAU
  ? [process.env.GONGJI_TEST_BUREAU]
  : ['--import', 'tsx', 'mock-server/main.ts'];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(origin: string, isGone: () => boolean, said: () => string) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (isGone()) throw new Error(`the bureau stopped:\n${said()}`);
    const healthy = await fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the bureau never answered:\n${said()}`);
}

export interface RunningBureau {
  origin: string;
  stop(): Promise<void>;
}

/** The real bureau in a process of its own, in demo mode, with data of its own and the built browser app beside it. */
export async function startBureau(): Promise<RunningBureau> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'gongji-bureau-'));
  const output: string[] = [];
  const bureau = spawn(process.execPath, PROGRAM, {
    cwd: root,
    env: {
      ...process.env,
      ...MODULES,
      PORT: String(port),
      DATABASE_URL: `file:${path.join(folder, 'bureau.sqlite')}`,
      GONGJI_DEMO: 'on',
      GONGJI_STATIC: process.env.GONGJI_STATIC ?? path.join(root, 'dist/h5'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [bureau.stdout, bureau.stderr]) stream.on('data', (part) => void output.push(String(part)));
  const gone = new Promise<void>((resolve) => bureau.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    bureau.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(
      origin,
      () => bureau.exitCode !== null,
      () => output.join(''),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}
