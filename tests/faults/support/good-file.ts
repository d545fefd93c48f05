import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { clientOf } from '../../support/bureau-client';
import { identityOf } from '../../support/requests';
import { embeddedVault } from './embedded-vault';
import { run } from './program';

const TILL = 'demo-key-hebei-hospital';

/** Bills of one patient, so that the file has a life of its own. */
export const settleSome = async (url: string, times: number): Promise<void> => {
  const body = { insured: identityOf('zhang-yuzhen'), purpose: 'OUTPATIENT', totalFen: 300, poolFen: 100 };
  for (let at = 0; at < times; at += 1) await clientOf(url, TILL).ask('settleBill', { body });
};

/** A file as a bureau leaves it: closed cleanly, or killed with its last deeds in the log. */
export const aFileThatWas = async (end: 'SIGTERM' | 'SIGKILL', program: readonly string[]): Promise<string> => {
  const { file, url } = embeddedVault();
  for (const signal of ['SIGTERM', end] as const) {
    const running = run(program, { DATABASE_URL: url });
    const address = await running.opened;
    if (address === null) throw new Error(running.said());
    await settleSome(address, 12);
    await running.end(signal);
  }
  return file;
};

/** The data, its log, and the key that opens them. */
export const copyParts = (from: string, to: string): void => {
  for (const part of ['', '-wal', '.key']) if (existsSync(from + part)) copyFileSync(from + part, to + part);
};

export const copyOf = (file: string): string => {
  const copy = embeddedVault().file;
  copyParts(file, copy);
  return copy;
};

const hashOf = (file: string): string | null => {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return bytes.length === 0 ? null : createHash('sha256').update(bytes).digest('hex');
};

/** What lies in a file and its log; null: nothing does. */
export const bytesOf = (file: string): (string | null)[] => [hashOf(file), hashOf(`${file}-wal`)];
