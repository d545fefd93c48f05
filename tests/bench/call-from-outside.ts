import { fork } from 'node:child_process';
import path from 'node:path';
import type { Round } from './callers';
import type { Measured } from './figure';

export interface Outside {
  measure(round: Round): Promise<Measured>;
  stop(): void;
}

/** Callers in a process of their own. */
export const openOutside = (): Outside => {
  const child = fork(path.join(__dirname, 'callers.ts'), { execArgv: ['--import', 'tsx'] });
  return {
    measure: (round) =>
      new Promise((resolve, reject) => {
        child.once('message', ({ figure, fault }: { figure?: Measured; fault?: string }) =>
          figure ? resolve(figure) : reject(new Error(fault)),
        );
        child.send(round);
      }),
    stop: () => void child.kill(),
  };
};
