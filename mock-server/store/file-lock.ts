import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import Database from 'better-sqlite3';
import { checkWritable } from './file-check';
import { inWords, isHeld } from './file-faults';

/** As many as the system itself follows before it gives up. */
const MOST_LINKS = 40;

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Put together only, since `..` behind a link leads upwards from where the link leads. */
const seenFrom = (folder: string, path: string): string => (isAbsolute(path) ? path : `${folder}/${path}`);

/** Where a path leads, whether something is there already or not: the name is the same before a file is made and after. */
const endOf = (named: string): string => {
  let left = MOST_LINKS;
  const follow = (path: string): string => {
    if (existsSync(path)) return realpathSync.native(path);
    const name = join(follow(dirname(path)), basename(path));
    if (!isLink(name)) return name;
    left -= 1;
    if (left < 0)
      throw new Error(`${named} is a symbolic link that leads in a circle: name the file itself in DATABASE_URL.`);
    return follow(seenFrom(dirname(name), readlinkSync(name)));
  };
  return follow(seenFrom(process.cwd(), named));
};

/** One file under every way and symbolic link that leads to it: the engine, too, keeps its log there. */
export const oneName = (path: string): string => {
  try {
    return endOf(path);
  } catch (fault) {
    throw inWords(fault, path);
  }
};

/**
 * A hard link is a second name that leads to no first one: the engine would keep a log under each, and neither bureau would see the
 * other's lock. docs/decisions/0174-a-linked-file-is-refused.md
 */
export const checkOneName = (path: string): void => {
  const linked = [path, `${path}-wal`].find((part) => existsSync(part) && statSync(part).nlink > 1);
  if (linked !== undefined)
    throw new Error(
      `${linked} has more than one name (hard links), and what is written under one is lost under another: keep the name that has its log (-wal) ` +
        'beside it, remove the others, and make copies with `npm run bureau:backup` instead of links.',
    );
};

const lockOf = (path: string): string => `${oneName(path)}-lock`;

/** Longer than somebody else takes to look whether it is held. */
const LOOK_MS = 100;

/**
 * One bureau a file. The lock is the kernel's, on an empty file beside the data: it is gone with the process, however that ends.
 * Answers how to let go. docs/decisions/0120-one-bureau-a-file.md
 */
export const lockFile = (path: string): (() => void) => {
  // the folder where it lies may be another than that of the link by which it is named
  checkWritable(oneName(path));
  const lock = new Database(lockOf(path), { timeout: LOOK_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    lock.close();
    if (!isHeld(fault)) throw fault;
    throw new Error(
      `Another bureau has ${path} open: close it first, or give this one another file in DATABASE_URL. A running one begins again at POST /_demo/reset.`,
    );
  }
  return () => lock.close();
};

/** Whether a bureau, or whoever changes the file, has it now; asked without a trace, where nothing may be written as well. */
export const isLocked = (path: string): boolean => {
  if (!existsSync(lockOf(path))) return false;
  const lock = new Database(lockOf(path), { readonly: true, timeout: 0 });
  try {
    lock.prepare('SELECT 1 FROM sqlite_schema').get();
    return false;
  } catch (fault) {
    if (!isHeld(fault)) throw fault;
    return true;
  } finally {
    lock.close();
  }
};
