import { existsSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { restoringOf } from './open-file';

const LOG = '-wal';

const isSame = (one: string, other: string): boolean => {
  const [here, there] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return here !== undefined && here.dev === there?.dev && here.ino === there.ino;
};

/** The second name that this file was given already, by whoever was killed before it lost the first. */
const givenAside = (path: string): string | undefined =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.before-`))
    .map((name) => join(dirname(path), name))
    .find((aside) => isSame(path, aside));

/**
 * A second name for a data file and its log, under which both stay whatever happens next; null: there was none. Whoever asks for it takes the
 * first name away at once: two names at rest are refused (docs/decisions/0174-a-linked-file-is-refused.md).
 */
export const keepAside = (path: string, stamp: string): string | null => {
  const aside = givenAside(path) ?? `${path}.before-${stamp}`;
  const parts = ['', LOG].filter((part) => existsSync(path + part));
  for (const part of parts) if (!existsSync(aside + part)) linkSync(path + part, aside + part);
  return parts.length > 0 ? aside : null;
};

/** Without its log a file would lack deeds, and with another's it would be a mixture. */
export const dropLog = (path: string): void => {
  for (const part of [LOG, '-shm', '-journal']) rmSync(path + part, { force: true });
};

/** Makes room for a new file: the old one has its other name. A log alone is refused at start-up, so it goes last. */
export const dropFile = (path: string): void => {
  rmSync(path, { force: true });
  dropLog(path);
  rmSync(restoringOf(path), { force: true });
};
