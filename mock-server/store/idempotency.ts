import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** What was answered to a command, kept with the deed itself. */
export interface StoredAnswer {
  requestHash: string;
  status: number;
  /** JSON. */
  response: string;
}

export const findAnswer = (q: Query, actor: string, key: string): Promise<StoredAnswer | undefined> =>
  q.one<StoredAnswer>(
    'SELECT request_hash AS "requestHash", status, response FROM idempotency WHERE actor = :actor AND key = :key',
    { actor, key },
  );

export const keepAnswer = (tx: Query, actor: string, key: string, answer: StoredAnswer, at: Moment): void =>
  tx.tell(
    `INSERT INTO idempotency (actor, key, request_hash, status, response, at)
     VALUES (:actor, :key, :requestHash, :status, :response, :at)`,
    { actor, key, requestHash: answer.requestHash, status: answer.status, response: answer.response, at },
  );
