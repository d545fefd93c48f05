import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { passFaultsOn } from './faults-said';
import { freePort } from './free-port';

const root = path.resolve(__dirname, '../..');
const ASK_EVERY_MS = 100;
const PATIENCE_MS = 60_000;
const CLOSING_MS = 10_000;

/** The bureau as a process of its own, so that it can be killed like one. */
export interface BureauProcess {
  readonly origin: string;
  /** Whether it answers, as far as is known without asking. */
  readonly isUp: () => boolean;
  readonly pid: () => number | null;
  /** Power cut: no farewell, no last words. Nothing happens to a bureau that is down. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data; resolves when it answers. Throws when it ends before that. */
  readonly start: () => Promise<void>;
  /** Asks it to close in order, and insists after ten seconds. */
  readonly stop: () => Promise<void>;
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

const answers = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function untilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!(await answers(origin))) {
    if (isGone(child)) throw new Error('The bureau ended while it was starting.');
    if (performance.now() > until) throw new Error('The bureau did not answer within a minute.');
    await pause(ASK_EVERY_MS);
  }
}

/** What phones send is passed on as it is, so that no word about an address counts; and the stage alone asks it, by this machine's own name. */
const ASKED_BY_THE_STAGE = { GONGJI_PROXIES: '', GONGJI_HOSTS: '' };

/** Ends with its parent: the channel between them closes when either is gone. Of its log only faults are shown. */
const bear = (env: NodeJS.ProcessEnv, port: number): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/server/tied-bureau.ts'], {
    cwd: root,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port), GONGJI_STATIC: '', ...ASKED_BY_THE_STAGE },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout) passFaultsOn(child.stdout, (line) => process.stderr.write(line));
  return child;
};

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (isGone(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const insist = setTimeout(() => child.kill('SIGKILL'), CLOSING_MS);
  child.kill(signal);
  await gone;
  clearTimeout(insist);
}

interface Life {
  readonly child: ChildProcess;
  /** Settles once: it answers, or it never will. */
  readonly ready: Promise<void>;
  isReady: boolean;
}

/** Starts the bureau on a free port of this machine, which it keeps. `env` may name its database. */
export async function startBureauProcess(env: NodeJS.ProcessEnv): Promise<BureauProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let life: Life | undefined;
  const begin = (): Life => {
    const child = bear(env, port);
    const begun: Life = { child, ready: untilItAnswers(origin, child), isReady: false };
    begun.ready.then(
      () => {
        begun.isReady = true;
      },
      () => child.kill('SIGKILL'),
    );
    child.once('exit', () => {
      if (life === begun) life = undefined;
    });
    return begun;
  };
  const start = (): Promise<void> => {
    life ??= begin();
    return life.ready;
  };
  const endBy = (signal: NodeJS.Signals) => async (): Promise<void> => {
    if (life) await end(life.child, signal);
  };
  await start();
  return {
    origin,
    isUp: () => life?.isReady === true,
    pid: () => life?.child.pid ?? null,
    kill: endBy('SIGKILL'),
    start,
    stop: endBy('SIGTERM'),
  };
}
