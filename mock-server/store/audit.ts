import type { Moment } from '@/domain/calendar';
import { sha256 } from '../fingerprint';
import { type AuditChannel, type AuditDraft, type AuditOutcome, type Signed, toldChange } from './audit-draft';
import { BOOKS_NOW, type ChainEnd, headText, tampered } from './audit-head';
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

/** What is written of a deed; null: it did nothing that is written down. */
const toldOf = ({ signed, changes, subject }: AuditDraft) => {
  if (!signed && changes.length === 0) return null;
  return {
    ...(signed ?? UNSIGNED),
    subject: signed?.subject === undefined ? subject : signed.subject,
    changes: JSON.stringify(changes.map(toldChange)),
  };
};

/** A world that is planted has no past but its own: whatever was done in the same commit before it is gone. */
const sincePlanting = (drafts: readonly AuditDraft[]): readonly AuditDraft[] =>
  drafts.slice(
    Math.max(
      0,
      drafts.findLastIndex(({ signed }) => signed?.action === 'plantWorld'),
    ),
  );

const TAKE_HEAD = `UPDATE audit_head SET last_id = last_id WHERE one = 1
  RETURNING last_id AS "lastId", last_hash AS "lastHash", books, voucher, ${BOOKS_NOW} AS "booksNow"`;

/** The end of the chain as it was left. Taken by an UPDATE, so that writers of several processes stand in line here and nowhere earlier. */
const takeHead = async (tx: Query): Promise<{ id: number; hash: string; booksNow: string }> => {
  const head = await tx.one<ChainEnd & { voucher: string; booksNow: string }>(TAKE_HEAD);
  if (!head || !tx.cipher.isVouched(headText(head), head.voucher)) throw tampered();
  return { id: head.lastId, hash: head.lastHash, booksNow: head.booksNow };
};

/** The last thing of a commit: a line for each of its deeds, chained to the one before, and the end of the chain vouched for once. */
export const writeAudit = async (tx: Query, drafts: readonly AuditDraft[]): Promise<void> => {
  const lines = sincePlanting(drafts).flatMap((draft) => toldOf(draft) ?? []);
  if (lines.length === 0) return;
  let { id, hash, booksNow } = await takeHead(tx);
  for (const line of lines) {
    id += 1;
    const row = { ...line, id, prev: hash };
    hash = hashOfRow(row);
    insertRow(tx, { ...row, hash });
  }
  tx.tell(
    'UPDATE audit_head SET last_id = :id, last_hash = :hash, books = :booksNow, voucher = :voucher WHERE one = 1',
    {
      id,
      hash,
      booksNow,
      voucher: tx.cipher.vouch(headText({ lastId: id, lastHash: hash, books: booksNow })),
    },
  );
};

/** So many lines after one of them, oldest first. */
export const auditAfter = (q: Query, id: number, most: number): Promise<AuditRow[]> =>
  q.all<AuditRow>(
    `SELECT id, at, actor, subject, action, helping_id AS "helpingId", channel, outcome, code, changes,
       answer_hash AS "answerHash", prev, hash
     FROM audit WHERE id > :id ORDER BY id LIMIT :most`,
    { id, most },
  );

/** Of its last lines, which are in the order of their commits and hardly ever in another one's, the latest moment; null: there is none yet. */
export const newestMoment = async (q: Query): Promise<Moment | null> => {
  const row = await q.one<{ at: Moment | null }>(
    'SELECT MAX(at) AS at FROM (SELECT at FROM audit ORDER BY id DESC LIMIT 100) AS newest',
  );
  return row?.at ?? null;
};
