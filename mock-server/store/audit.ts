import type { Moment } from '@/domain/calendar';
import { sha256 } from '../fingerprint';
import type { AuditChannel, AuditOutcome, Signed } from './audit-draft';
import { BOOKS_NOW, headText, tampered } from './audit-head';
import type { Query } from './store';

/** A line of the audit as it lies in the chain. */
export interface AuditRow {
  id: number;
  at: Moment;
  actor: string;
  subject: string | null;
  action: string;
  helpingId: string | null;
  channel: AuditChannel;
  outcome: AuditOutcome;
  code: string | null;
  /** JSON: what came into which state. */
  changes: string;
  answerHash: string | null;
  prev: string;
  hash: string;
}

export const hashOfRow = (row: Omit<AuditRow, 'hash'>): string => {
  const { prev, id, at, actor, subject, action, helpingId, channel, outcome, code, changes, answerHash } = row;
  return sha256(
    JSON.stringify([prev, id, at, actor, subject, action, helpingId, channel, outcome, code, changes, answerHash]),
  );
};

/** A deed that no door did, such as a test's: what it changed is told too, without a moment. */
const UNSIGNED: Signed = {
  at: 0,
  actor: 'BUREAU',
  action: 'unsigned',
  helpingId: null,
  channel: 'OPERATOR',
  outcome: 'DONE',
  code: null,
  answerHash: null,
};

const insertRow = (tx: Query, row: AuditRow): void =>
  tx.tell(
    `INSERT INTO audit (id, at, actor, subject, action, helping_id, channel, outcome, code, changes, answer_hash, prev, hash)
     VALUES (:id, :at, :actor, :subject, :action, :helpingId, :channel, :outcome, :code, :changes, :answerHash, :prev, :hash)`,
    { ...row },
  );

/**
 * The last thing of a transaction: its line, chained to the one before. The head is taken by an UPDATE, so that writers of
 * several processes stand in line here and nowhere earlier.
 */
export const writeAudit = async (tx: Query): Promise<void> => {
  const { draft } = tx;
  if (!draft.signed && draft.changes.length === 0) return;
  const signed = draft.signed ?? UNSIGNED;
  const head = await tx.one<{ id: number; prev: string; books: string; voucher: string; booksNow: string }>(
    `UPDATE audit_head SET last_id = last_id + 1 WHERE one = 1 RETURNING last_id AS id, last_hash AS prev,
       books, voucher, ${BOOKS_NOW} AS "booksNow"`,
  );
  if (!head) throw tampered();
  const { id, prev, books, booksNow } = head;
  if (!tx.cipher.isVouched(headText({ lastId: id - 1, lastHash: prev, books }), head.voucher)) throw tampered();
  const row = {
    ...signed,
    id,
    prev,
    subject: signed.subject === undefined ? draft.subject : signed.subject,
    changes: JSON.stringify(draft.changes.map(({ of, id, from, to }) => [of, id, from, to])),
  };
  const hash = hashOfRow(row);
  insertRow(tx, { ...row, hash });
  tx.tell('UPDATE audit_head SET last_hash = :hash, books = :booksNow, voucher = :voucher WHERE one = 1', {
    hash,
    booksNow,
    voucher: tx.cipher.vouch(headText({ lastId: id, lastHash: hash, books: booksNow })),
  });
};

/** So many lines after one of them, oldest first. */
export const auditAfter = (q: Query, id: number, most: number): Promise<AuditRow[]> =>
  q.all<AuditRow>(
    `SELECT id, at, actor, subject, action, helping_id AS "helpingId", channel, outcome, code, changes,
       answer_hash AS "answerHash", prev, hash
     FROM audit WHERE id > :id ORDER BY id LIMIT :most`,
    { id, most },
  );
