import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** A code a relative reads out or types: it confirms this holder and nothing else, and opens no session. */
export interface FamilyCodeSmsRow {
  id: string;
  codeHash: string;
  sentAt: Moment;
  wrongTries: number;
  usedAt: Moment | null;
}

/** Only the newest code of a pair counts. */
export const findFamilyCodeSms = (q: Query, holderId: string, memberId: string) =>
  q.one<FamilyCodeSmsRow>(
    `SELECT id, code_hash AS "codeHash", sent_at AS "sentAt", wrong_tries AS "wrongTries", used_at AS "usedAt"
     FROM family_code_sms WHERE holder_id = :holderId AND member_id = :memberId ORDER BY sent_at DESC, rowid DESC LIMIT 1`,
    { holderId, memberId },
  );

export const insertFamilyCodeSms = async (
  tx: Query,
  row: { id: string; holderId: string; memberId: string; codeHash: string; sentAt: Moment },
): Promise<void> => {
  await tx.run(
    `INSERT INTO family_code_sms (id, holder_id, member_id, code_hash, sent_at)
     VALUES (:id, :holderId, :memberId, :codeHash, :sentAt)`,
    { ...row },
  );
};

export const countWrongFamilyCodeTry = async (tx: Query, id: string): Promise<void> => {
  await tx.run('UPDATE family_code_sms SET wrong_tries = wrong_tries + 1 WHERE id = :id', { id });
};

export const markFamilyCodeSmsUsed = async (tx: Query, id: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE family_code_sms SET used_at = :at WHERE id = :id', { id, at });
};

/** What was sent to this relative and not used confirms nothing any more. */
export const voidFamilyCodeSms = async (tx: Query, memberId: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE family_code_sms SET used_at = :at WHERE member_id = :memberId AND used_at IS NULL', {
    memberId,
    at,
  });
};
