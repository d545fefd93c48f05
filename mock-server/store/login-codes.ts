import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

export interface LoginCodeRow {
  id: string;
  codeHash: string;
  sentAt: Moment;
  wrongTries: number;
  usedAt: Moment | null;
}

/** Only the newest code of a phone counts. */
export const findLoginCode = (q: Query, phone: string): Promise<LoginCodeRow | undefined> =>
  q.one<LoginCodeRow>(
    `SELECT id, code_hash AS "codeHash", sent_at AS "sentAt", wrong_tries AS "wrongTries", used_at AS "usedAt"
     FROM login_code WHERE phone_mark = :mark ORDER BY sent_at DESC, rowid DESC LIMIT 1`,
    { mark: q.cipher.mark(phone, 'PHONE') },
  );

export const insertLoginCode = async (
  tx: Query,
  row: { id: string; phone: string; codeHash: string; sentAt: Moment },
): Promise<void> => {
  const { id, phone, codeHash, sentAt } = row;
  await tx.run('INSERT INTO login_code (id, phone_mark, code_hash, sent_at) VALUES (:id, :mark, :codeHash, :sentAt)', {
    id,
    mark: tx.cipher.mark(phone, 'PHONE'),
    codeHash,
    sentAt,
  });
};

export const countWrongTry = async (tx: Query, id: string): Promise<void> => {
  await tx.run('UPDATE login_code SET wrong_tries = wrong_tries + 1 WHERE id = :id', { id });
};

export const markCodeUsed = async (tx: Query, id: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE login_code SET used_at = :at WHERE id = :id', { id, at });
};

/** What was sent to this phone and not used opens nothing any more. */
export const voidLoginCodes = async (tx: Query, phone: string, at: Moment): Promise<void> => {
  const mark = tx.cipher.mark(phone, 'PHONE');
  await tx.run('UPDATE login_code SET used_at = :at WHERE phone_mark = :mark AND used_at IS NULL', { mark, at });
};
