import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** A code for one relative and one amount. */
export interface TransferCodeRow {
  id: string;
  relativeId: string;
  amountFen: Fen;
  codeHash: string;
  sentAt: Moment;
  wrongTries: number;
  usedAt: Moment | null;
}

/** Only the payer's newest code counts. */
export const findTransferCode = (q: Query, payerId: string): Promise<TransferCodeRow | undefined> =>
  q.one<TransferCodeRow>(
    `SELECT id, relative_id AS "relativeId", amount_fen AS "amountFen", code_hash AS "codeHash", sent_at AS "sentAt",
       wrong_tries AS "wrongTries", used_at AS "usedAt"
     FROM transfer_code WHERE payer_id = :payerId ORDER BY sent_at DESC, rowid DESC LIMIT 1`,
    { payerId },
  );

export const insertTransferCode = async (
  tx: Query,
  row: Pick<TransferCodeRow, 'id' | 'relativeId' | 'amountFen' | 'codeHash' | 'sentAt'> & { payerId: string },
): Promise<void> => {
  const { id, payerId, relativeId, amountFen, codeHash, sentAt } = row;
  await tx.run(
    `INSERT INTO transfer_code (id, payer_id, relative_id, amount_fen, code_hash, sent_at)
     VALUES (:id, :payerId, :relativeId, :amountFen, :codeHash, :sentAt)`,
    { id, payerId, relativeId, amountFen, codeHash, sentAt },
  );
};

export const countWrongTransferCode = async (tx: Query, id: string): Promise<void> => {
  await tx.run('UPDATE transfer_code SET wrong_tries = wrong_tries + 1 WHERE id = :id', { id });
};

export const markTransferCodeUsed = async (tx: Query, id: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE transfer_code SET used_at = :at WHERE id = :id', { id, at });
};

/** What was sent to the payer and not used moves nothing any more. */
export const voidTransferCodes = async (tx: Query, payerId: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE transfer_code SET used_at = :at WHERE payer_id = :payerId AND used_at IS NULL', { payerId, at });
};
