const DEFAULT_PATH = '.data/bureau.sqlite';

/** Where the data lies: a file, today. A server's address is refused in words, not ignored. */
export const databasePathOf = (url: string | undefined): string => {
  if (!url) return DEFAULT_PATH;
  if (/^postgres(ql)?:/.test(url)) throw new Error('DATABASE_URL: PostgreSQL is not supported yet; use file:<path>.');
  if (!url.startsWith('file:')) throw new Error('DATABASE_URL must be file:<path>.');
  return url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
};
