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

/** What is kept aside loses its first name next: under the name of another file it would be gone, beside another's log a mixture. */
const checkFree = (path: string, aside: string, parts: readonly string[]): void => {
  const taken = parts.find((part) => existsSync(aside + part) && !isSame(path + part, aside + part));
  if (taken !== undefined)
    throw new Error(
      `${aside}${taken} is there already, and is another file than ${path}${taken}: move it elsewhere, then do this once more.`,
    );
};

/**
 * A second name for a data file and its log, under which both stay whatever happens next; null: there was none. Whoever asks for it takes the
 * first name away at once: two names at rest are refused (docs/decisions/0174-a-linked-file-is-refused.md).
 */
export const keepAside = (path: string, stamp: string): string | null => {
  const given = givenAside(path);
  const aside = given ?? `${path}.before-${stamp}`;
  const parts = ['', LOG].filter((part) => existsSync(path + part));
  if (parts.length === 0) return null;
  // under a name given before, the log may be left alone: it has lost its first name already
  checkFree(path, aside, given === undefined ? ['', LOG] : parts);
  for (const part of parts) if (!isSame(path + part, aside + part)) linkSync(path + part, aside + part);
  return aside;
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
