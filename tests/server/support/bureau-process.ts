import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { closedAtTheEnd } from '../../support/opened';
import { TEST_DATA_KEY } from '../../support/test-store';

const ROOT = join(__dirname, '../../..');

export interface BureauProcess {
  url: string;
  child: ChildProcess;
  /** All that it has said so far. */
  said: () => string;
  /** Ends the process by a signal and waits until it is gone; answers its exit code, null after SIGKILL. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const listenTo = (child: ChildProcess) => {
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /open at (http:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', () => reject(new Error(`The bureau did not open: ${said}`)));
  });
  return { address, said: () => said };
};

/** The bureau as people run it, in a process of its own on a free port. */
export const startBureauProcess = async (env: Record<string, string>): Promise<BureauProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: ROOT,
    // A database on a server keeps no key; a file has its own.
    env: {
      ...process.env,
      PORT: '0',
      ...(/^postgres/.test(env.DATABASE_URL ?? '') && { GONGJI_DATA_KEY: TEST_DATA_KEY }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closedAtTheEnd(() => void child.kill('SIGKILL'));
  const { address, said } = listenTo(child);
  const url = await address;
  return {
    url,
    child,
    said,
    end: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
  };
};
