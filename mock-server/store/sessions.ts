import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

export interface SessionRow {
  personId: string;
  expiresAt: Moment;
  closedAt: Moment | null;
}

export const findSession = (q: Query, tokenHash: string): Promise<SessionRow | undefined> =>
  q.one<SessionRow>(
    `SELECT person_id AS "personId", expires_at AS "expiresAt", closed_at AS "closedAt"
     FROM session WHERE token_hash = :tokenHash`,
    { tokenHash },
  );

export const isOpenAt = ({ closedAt, expiresAt }: SessionRow, now: Moment): boolean =>
  closedAt === null && now < expiresAt;

export const insertSession = async (
  tx: Query,
  session: { tokenHash: string; personId: string; openedAt: Moment; expiresAt: Moment },
): Promise<void> => {
  const { tokenHash, personId, openedAt, expiresAt } = session;
  await tx.run(
    `INSERT INTO session (token_hash, person_id, opened_at, expires_at)
     VALUES (:tokenHash, :personId, :openedAt, :expiresAt)`,
    { tokenHash, personId, openedAt, expiresAt },
  );
};

export const markSessionClosed = async (tx: Query, tokenHash: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE session SET closed_at = :at WHERE token_hash = :tokenHash AND closed_at IS NULL', {
    tokenHash,
    at,
  });
};

/** Whoever carries a token of this person's is asked to sign in again. */
export const closeSessionsOf = async (tx: Query, personId: string, at: Moment): Promise<void> => {
  await tx.run('UPDATE session SET closed_at = :at WHERE person_id = :personId AND closed_at IS NULL', {
    personId,
    at,
  });
};
