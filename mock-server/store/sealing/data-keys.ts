import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { aesSealer } from './aes';
import { type Cipher, createCipher } from './cipher';
import { sm4Sealer } from './sm4';

const KEY_BYTES = 32;
const KEY_FORM = /^[0-9a-f]{64}$/i;

/** Keys as they are written: 64 hexadecimal digits each, the one that seals first, comma or line between. */
export const dataKeysIn = (text: string, from: string): Buffer[] => {
  const written = text.split(/[\s,]+/).filter((key) => key !== '');
  if (written.length === 0 || !written.every((key) => KEY_FORM.test(key)))
    throw new Error(`${from} must hold keys of 64 hexadecimal digits, comma between; the first one seals.`);
  return written.map((key) => Buffer.from(key, 'hex'));
};

export const newDataKey = (): Buffer => randomBytes(KEY_BYTES);

export const keyFileOf = (databasePath: string): string => `${databasePath}.key`;

/** Only its owner reads it, and it is whole at every moment. */
const writeKeys = (file: string, keys: readonly Buffer[]): void => {
  const text = `${keys.map((key) => key.toString('hex')).join('\n')}\n`;
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
};

/** The key file beside an embedded database. */
export const writeKeyFile = (databasePath: string, keys: readonly Buffer[]): void =>
  writeKeys(keyFileOf(databasePath), keys);

/** Keys that backups need yet, under a name of their own; answers which. */
export const keepKeysAside = (databasePath: string, keys: readonly Buffer[], stamp: string): string => {
  const file = `${keyFileOf(databasePath)}.before-${stamp}`;
  writeKeys(file, keys);
  return file;
};

/** From the environment, else from the file beside the database; null: neither has one. */
export const findDataKeys = (databasePath: string | null, given: string | undefined): Buffer[] | null => {
  if (given) return dataKeysIn(given, 'GONGJI_DATA_KEY');
  if (databasePath === null) throw new Error('GONGJI_DATA_KEY must be set: a database on a server keeps no key.');
  const file = keyFileOf(databasePath);
  return existsSync(file) ? dataKeysIn(readFileSync(file, 'utf8'), file) : null;
};

/** `aes` seals by AES-256-GCM, `sm4` by SM4; what the other sealed with these keys is opened as well. */
export const cipherOf = (keys: readonly Buffer[], way: string | undefined): Cipher => {
  if (way !== undefined && way !== '' && way !== 'aes' && way !== 'sm4')
    throw new Error(`GONGJI_CIPHER must be aes or sm4, not "${way}".`);
  const [aes, sm4] = [keys.map(aesSealer), keys.map(sm4Sealer)];
  const [first, ...others] = way === 'sm4' ? [...sm4, ...aes] : [...aes, ...sm4];
  if (!first) throw new Error('There is no data key.');
  return createCipher(first, others);
};
