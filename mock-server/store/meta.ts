import { sha256 } from '../fingerprint';
import type { Cipher } from './sealing/cipher';
import { placeOf } from './sealing/sealed-columns';
import type { Query, Sql } from './store';

/** What the bureau remembers about itself. */
export type MetaKey = 'CLOCK_OFFSET_MS' | 'SECRET' | 'WORLD' | 'PREMIUM_CHANNEL' | 'SEALED_BY' | 'SCHEMA' | 'RESTORED';

export const readMeta = async (q: Query, key: MetaKey): Promise<string | null> => {
  const row = await q.one<{ value: string }>('SELECT value FROM meta WHERE key = :key', { key });
  return row?.value ?? null;
};

export const writeMeta = async (tx: Sql, key: MetaKey, value: string): Promise<void> => {
  await tx.run(
    'INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    { key, value },
  );
};

/** Every command asks for the secret: as long as it rests sealed in the same words it is opened once. */
const opened = new WeakMap<Cipher, { sealed: string; secret: string }>();

/** The secret of this world; a bureau without one was never opened. */
export const secretOf = async (q: Query): Promise<string> => {
  const sealed = await readMeta(q, 'SECRET');
  if (sealed === null) throw new Error('The bureau has no secret: its world was never planted.');
  const known = opened.get(q.cipher);
  if (known?.sealed === sealed) return known.secret;
  const secret = q.cipher.open(sealed, placeOf('SECRET', 'SECRET'));
  opened.set(q.cipher, { sealed, secret });
  return secret;
};

export const keepSecret = (tx: Query, secret: string): Promise<void> =>
  writeMeta(tx, 'SECRET', tx.cipher.seal(secret, placeOf('SECRET', 'SECRET')));

const WORLD_NAME_LENGTH = 16;

/** A public name of this world, another after every reset; the secret cannot be read from it. */
export const worldNameOf = async (q: Query): Promise<string> =>
  sha256(`world:${await secretOf(q)}`).slice(0, WORLD_NAME_LENGTH);
