import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { closedAtTheEnd } from '../../support/opened';

const ROOT = join(__dirname, '../../..');

export interface BureauProcess {
  url: string;
  child: ChildProcess;
  /** Ends the process by a signal and waits until it is gone; answers its exit code, null after SIGKILL. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /open at (http:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`The bureau did not open: ${said}`)));
  });

/** The bureau as people run it, in a process of its own on a free port. */
export const startBureauProcess = async (env: Record<string, string>): Promise<BureauProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closedAtTheEnd(() => void child.kill('SIGKILL'));
  const url = await addressOf(child);
  return {
    url,
    child,
    end: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
  };
};
