import type { Moment } from '@/domain/calendar';
import { readMeta, writeMeta } from './meta';
import type { Query, Sql } from './store';

/** In the copy, before it becomes the data file: whichever bureau opens it knows where it comes from. Needs no key, and no schema of today. */
export const markRestored = (tx: Sql, stamp: string): Promise<void> => writeMeta(tx, 'RESTORED', stamp);

export const isRestored = async (q: Query): Promise<boolean> => (await readMeta(q, 'RESTORED')) !== null;

export const forgetRestored = async (tx: Query): Promise<void> => {
  await tx.run(`DELETE FROM meta WHERE key = 'RESTORED'`);
};

const EVERY_PROOF = [
  'UPDATE session SET closed_at = :at WHERE closed_at IS NULL',
  'UPDATE login_code SET used_at = :at WHERE used_at IS NULL',
  'UPDATE transfer_code SET used_at = :at WHERE used_at IS NULL',
  'UPDATE family_code_sms SET used_at = :at WHERE used_at IS NULL',
] as const;

/** Whoever carries a token is asked to sign in again, and no code that was sent or shown to anybody opens anything. */
export const voidEveryProof = async (tx: Query, at: Moment): Promise<void> => {
  for (const proof of EVERY_PROOF) await tx.run(proof, { at });
  await tx.run('UPDATE helping SET code_hash = NULL WHERE code_hash IS NOT NULL');
  await tx.run('DELETE FROM medical_code');
};
