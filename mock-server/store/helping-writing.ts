import type { Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import type { HelpProof } from '@/domain/helping/decide-invitation';
import type { HelpingEnder } from '@/domain/helping/helping-stages';
import { noteChange } from './audit-draft';
import type { HelpingRow } from './helpings';
import type { Query } from './store';

/** The consent as it stands before. */
type Before = Pick<HelpingRow, 'id' | 'stage'>;

const noteStage = (tx: Query, { id, stage }: Before, to: HelpingRow['stage']): void =>
  noteChange(tx, { of: 'HELPING', id, from: stage, to });

export const countWrongCode = async (tx: Query, id: string): Promise<void> => {
  await tx.run('UPDATE helping SET wrong_codes = wrong_codes + 1 WHERE id = :id', { id });
};

/** The code before it opens nothing any more; what was tried in vain stays counted. */
export const keepNewCode = async (tx: Query, id: string, codeHash: string, at: Moment): Promise<void> => {
  await tx.run(
    'UPDATE helping SET code_hash = :codeHash, code_sent_at = :at, codes_sent = codes_sent + 1 WHERE id = :id',
    { id, codeHash, at },
  );
};

/** The codes that were sent to whoever is asked open nothing any more; the invitations wait for another. */
export const voidHelpCodes = async (tx: Query, helpedId: string): Promise<void> => {
  await tx.run(`UPDATE helping SET code_hash = NULL WHERE helped_id = :helpedId AND stage = 'PROPOSED'`, { helpedId });
};

/** The code is used up with the answer, whatever it was. */
export const markAgreed = async (
  tx: Query,
  before: Before,
  agreed: { proof: HelpProof; notice: TextSeen; at: Moment; dueAt: Moment },
): Promise<void> => {
  const { proof, notice, at, dueAt } = agreed;
  await tx.run(
    `UPDATE helping SET stage = 'AGREED', proof = :proof, notice_version = :version, notice_hash = :hash,
       answered_at = :at, due_at = :dueAt, code_hash = NULL WHERE id = :id`,
    { id: before.id, proof, version: notice.version, hash: notice.hash, at, dueAt },
  );
  noteStage(tx, before, 'AGREED');
};

export const markRefused = async (
  tx: Query,
  before: Before,
  refused: { proof: HelpProof; isQuiet: boolean; at: Moment },
): Promise<void> => {
  const { proof, isQuiet, at } = refused;
  await tx.run(
    `UPDATE helping SET stage = 'REFUSED', proof = :proof, is_quiet = :isQuiet, answered_at = :at, due_at = NULL,
       code_hash = NULL WHERE id = :id`,
    { id: before.id, proof, isQuiet: isQuiet ? 1 : 0, at },
  );
  noteStage(tx, before, 'REFUSED');
};

export const markExpired = async (tx: Query, before: Before): Promise<void> => {
  await tx.run(`UPDATE helping SET stage = 'EXPIRED', due_at = NULL, code_hash = NULL WHERE id = :id`, {
    id: before.id,
  });
  noteStage(tx, before, 'EXPIRED');
};

export const markHelpingEnded = async (tx: Query, before: Before, by: HelpingEnder, at: Moment): Promise<void> => {
  await tx.run(
    `UPDATE helping SET stage = 'ENDED', ended_by = :by, ended_at = :at, due_at = NULL, code_hash = NULL WHERE id = :id`,
    { id: before.id, by, at },
  );
  noteStage(tx, before, 'ENDED');
};

export const addUsed = async (tx: Query, id: string, amountFen: number): Promise<void> => {
  await tx.run('UPDATE helping SET used_fen = used_fen + :amountFen WHERE id = :id', { id, amountFen });
};
