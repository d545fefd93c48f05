import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

export const overwrite = (file: string, at: number, bytes: Buffer): void => {
  const opened = openSync(file, 'r+');
  writeSync(opened, bytes, 0, bytes.length, at);
  closeSync(opened);
};

/** So far into the file, as a share of it and in bytes. */
export const turnBit = (file: string, share: number, more = 0): void => {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * share) + more;
  overwrite(file, at, Buffer.of((bytes[at] ?? 0) ^ 1));
};
