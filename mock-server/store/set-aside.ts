import { existsSync, linkSync, rmSync } from 'node:fs';
import { restoringOf } from './open-file';

const LOG = '-wal';

/** A second name for a data file and its log, under which both stay whatever happens next; null: there was none. */
export const keepAside = (path: string, stamp: string): string | null => {
  const aside = `${path}.before-${stamp}`;
  const parts = ['', LOG].filter((part) => existsSync(path + part));
  for (const part of parts) linkSync(path + part, aside + part);
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
