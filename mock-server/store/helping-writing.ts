import type { Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import type { HelpProof } from '@/domain/helping/decide-invitation';
import type { HelpingEnder } from '@/domain/helping/helping-stages';
import type { Query } from './store';

export const countWrongCode = async (tx: Query, id: string): Promise<void> => {
  await tx.run('UPDATE helping SET wrong_codes = wrong_codes + 1 WHERE id = :id', { id });
};

/** The code is used up with the answer, whatever it was. */
export const markAgreed = async (
  tx: Query,
  id: string,
  agreed: { proof: HelpProof; notice: TextSeen; at: Moment; dueAt: Moment },
): Promise<void> => {
  const { proof, notice, at, dueAt } = agreed;
  await tx.run(
    `UPDATE helping SET stage = 'AGREED', proof = :proof, notice_version = :version, notice_hash = :hash,
       answered_at = :at, due_at = :dueAt, code_hash = NULL WHERE id = :id`,
    { id, proof, version: notice.version, hash: notice.hash, at, dueAt },
  );
};

export const markRefused = async (
  tx: Query,
  id: string,
  refused: { proof: HelpProof; isQuiet: boolean; at: Moment },
): Promise<void> => {
  const { proof, isQuiet, at } = refused;
  await tx.run(
    `UPDATE helping SET stage = 'REFUSED', proof = :proof, is_quiet = :isQuiet, answered_at = :at, due_at = NULL,
       code_hash = NULL WHERE id = :id`,
    { id, proof, isQuiet: isQuiet ? 1 : 0, at },
  );
};

export const markExpired = async (tx: Query, id: string): Promise<void> => {
  await tx.run(`UPDATE helping SET stage = 'EXPIRED', due_at = NULL, code_hash = NULL WHERE id = :id`, { id });
};

export const markHelpingEnded = async (tx: Query, id: string, by: HelpingEnder, at: Moment): Promise<void> => {
  await tx.run(
    `UPDATE helping SET stage = 'ENDED', ended_by = :by, ended_at = :at, due_at = NULL, code_hash = NULL WHERE id = :id`,
    { id, by, at },
  );
};

export const addUsed = async (tx: Query, id: string, amountFen: number): Promise<void> => {
  await tx.run('UPDATE helping SET used_fen = used_fen + :amountFen WHERE id = :id', { id, amountFen });
};
