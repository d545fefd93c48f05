const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

/** As the engines and the system call it. */
const OUT_OF_ROOM = ['SQLITE_FULL', 'ENOSPC', '53100'];

/** The disk is full, of this machine or of the server: what was under way is undone whole. */
export const isOutOfRoom = (fault: unknown): boolean => OUT_OF_ROOM.includes(codeOf(fault));

/** Somebody else holds a lock on the file. */
export const isHeld = (fault: unknown): boolean => codeOf(fault).startsWith('SQLITE_BUSY');

const REMEDY =
  'restore a backup with `npm run bureau:restore -- <file>`, or begin again with `npm run bureau:reset`, which keeps this file aside';

/** A file that must not be worked on: the bureau ends, and nothing in the file was changed. */
export const damaged = (path: string, how: string): Error =>
  new Error(`${path} is damaged (${how}). Nothing was changed in it: ${REMEDY}.`, { cause: 'DAMAGED' });

export const isDamaged = (fault: unknown): boolean => fault instanceof Error && fault.cause === 'DAMAGED';

const SENTENCES: readonly [RegExp, (path: string) => string][] = [
  [
    /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC)$/,
    (path) => `The disk that holds ${path} is full: make room, then start again; nothing was half done.`,
  ],
  [/^SQLITE_BUSY/, (path) => `${path} is held by another program: close that one, then start again.`],
  [
    /^(EACCES|EROFS|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN|ENOTDIR|EEXIST)/,
    (path) =>
      `${path} cannot be written: give this user the right to write to the file and its folder, or name another file in DATABASE_URL.`,
  ],
  [/^SQLITE_IOERR/, (path) => `The disk that holds ${path} fails: see to the disk, then ${REMEDY}.`],
];

/** What a fault of the file means to whoever starts the bureau, and what to do; another fault as it is. */
export const inWords = (fault: unknown, path: string): Error => {
  const code = codeOf(fault);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged(path, (fault as Error).message);
  const [, say] = SENTENCES.find(([pattern]) => pattern.test(code)) ?? [];
  if (say) return new Error(say(path), { cause: fault });
  return fault instanceof Error ? fault : new Error(String(fault));
};
