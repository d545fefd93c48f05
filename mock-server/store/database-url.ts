import { existsSync, statSync } from 'node:fs';

const DEFAULT_PATH = '.data/bureau.sqlite';

const isFolder = (path: string): boolean => path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());

/** What is wrong with where a URL of a file leads; null: nothing. */
const wrongIn = (path: string): string | null => {
  if (path.startsWith('//')) return 'a data file lies on this machine, and its address names a host';
  if (path.includes('?')) return 'a data file has no options';
  if (/^(:memory:)?$/.test(path.trim())) return 'the data has to lie in a file';
  return isFolder(path) ? 'it is a folder' : null;
};

/** The file where the data lies; what is neither a file nor a server is refused in words, not ignored. */
export const databasePathOf = (url: string | undefined): string => {
  if (!url) return DEFAULT_PATH;
  if (!url.startsWith('file:'))
    throw new Error('DATABASE_URL must be file:<path> or postgres://user@host:port/database.');
  const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  const wrong = wrongIn(path);
  if (wrong !== null) throw new Error(`DATABASE_URL must be file:<path>, not "${url}": ${wrong}.`);
  return path;
};
