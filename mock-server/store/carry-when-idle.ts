import type Database from 'better-sqlite3';

const IDLE_MS = 1_000;

/** A full disk, or a deed just now: it is carried another time, at the latest when the bureau closes. */
const carry = (writing: Database.Database): void => {
  try {
    writing.pragma('wal_checkpoint(PASSIVE)');
  } catch {}
};

/** Once nothing was written for a second, what lies in the log is carried into the file: what rests does not hang on the log alone. */
export const carryWhenIdle = (writing: Database.Database): { written: () => void; stop: () => void } => {
  let waiting: NodeJS.Timeout | undefined;
  const stop = (): void => clearTimeout(waiting);
  return {
    written: () => {
      stop();
      waiting = setTimeout(() => carry(writing), IDLE_MS).unref();
    },
    stop,
  };
};
