import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { closedAtTheEnd } from '../../support/opened';

const ROOT = join(__dirname, '../../..');

export interface StageProcess {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exitCode: Promise<number | null>;
}

/** `simulator/server/main.ts` as `npm run demo` starts it, in a process of its own. */
export function startStageProcess(words: readonly string[], env: Readonly<Record<string, string>>): StageProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/server/main.ts', ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += String(part);
    });
  closedAtTheEnd(() => void child.kill('SIGKILL'));
  return { child, said: () => said, exitCode: new Promise((resolve) => child.once('exit', resolve)) };
}

const TRIES = 600;

/** Asks every tenth of a second until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(what());
}

/** Waits for the address it prints, and answers it. */
export async function addressOf({ child, said }: StageProcess): Promise<string> {
  await until(
    () => /open at http:\S+/.test(said()) || child.exitCode !== null,
    () => `The stage never opened: ${said()}`,
  );
  const [, origin] = /open at (http:\S+)/.exec(said()) ?? [];
  if (!origin) throw new Error(`The stage ended: ${said()}`);
  return origin;
}

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
