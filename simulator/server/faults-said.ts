import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The level from which a line of the log is a fault. */
const FAULT = 50;

/** Whether a line that the bureau says is one of its log and tells a fault. */
export const isFault = (line: string): boolean => {
  try {
    return JSON.parse(line)?.level >= FAULT;
  } catch {
    return false;
  }
};

/** Of all that a bureau says, passes on its faults alone: whoever is told a trace finds its line. */
export const passFaultsOn = (said: Readable, to: (line: string) => void): void => {
  createInterface({ input: said }).on('line', (line) => {
    if (isFault(line)) to(`${line}\n`);
  });
};
