import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { closedAtTheEnd } from '../../support/opened';
import { ROOT } from './bureau-bundle';

export interface Running {
  child: ChildProcess;
  /** Where it listens; null: it ended before. */
  opened: Promise<string | null>;
  /** Its exit code; null: killed. */
  ended: Promise<number | null>;
  said: () => string;
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Runs a program, a bureau or one beside it, in a process of its own. */
export const run = (words: readonly string[], env: Record<string, string>): Running => {
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules'), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closedAtTheEnd(() => void child.kill('SIGKILL'));
  let said = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const opened = new Promise<string | null>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, url] = /open at (http:\S+)/.exec(said) ?? [];
        if (url) resolve(url);
      });
    child.once('close', () => resolve(null));
  });
  const end = (signal: NodeJS.Signals) => {
    if (!isOver(child)) child.kill(signal);
    return ended;
  };
  return { child, opened, ended, said: () => said, end };
};

/** What a program that ends by itself said, and its exit code. */
export const ranToItsEnd = async (words: readonly string[], env: Record<string, string>) => {
  const running = run(words, env);
  await running.opened;
  return { code: await running.ended, said: running.said() };
};
