import type { Moment } from '@/domain/calendar';
import { sha256 } from '../fingerprint';
import type { AuditChannel, AuditOutcome, Signed } from './audit-draft';
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

/** What the head vouches for: so many lines, the last of them this. */
const headText = (id: number, hash: string): string => `audit ${id} ${hash}`;

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

/** Nothing is built on a chain that somebody else has ended: the next line would vouch for theirs. */
const tampered = () =>
  new Error(
    'The audit was changed by another hand: its head is not the one that this bureau vouched for. Nothing was done. ' +
      'Restore a backup, or begin again with `npm run bureau:reset`.',
  );

/**
 * The last thing of a transaction: its line, chained to the one before. The head is taken by an UPDATE, so that writers of
 * several processes stand in line here and nowhere earlier.
 */
export const writeAudit = async (tx: Query): Promise<void> => {
  const { draft } = tx;
  if (!draft.signed && draft.changes.length === 0) return;
  const signed = draft.signed ?? UNSIGNED;
  const head = await tx.one<{ id: number; prev: string; voucher: string }>(
    'UPDATE audit_head SET last_id = last_id + 1 WHERE one = 1 RETURNING last_id AS id, last_hash AS prev, voucher',
  );
  if (!head || !tx.cipher.isVouched(headText(head.id - 1, head.prev), head.voucher)) throw tampered();
  const { id, prev } = head;
  const row = {
    ...signed,
    id,
    prev,
    subject: signed.subject === undefined ? draft.subject : signed.subject,
    changes: JSON.stringify(draft.changes.map(({ of, id, from, to }) => [of, id, from, to])),
  };
  const hash = hashOfRow(row);
  insertRow(tx, { ...row, hash });
  tx.tell('UPDATE audit_head SET last_hash = :hash, voucher = :voucher WHERE one = 1', {
    hash,
    voucher: tx.cipher.vouch(headText(id, hash)),
  });
};

export interface AuditHead {
  lastId: number;
  lastHash: string;
  /** Written by whoever holds the data key. */
  isVouchedFor: boolean;
}

export const readAuditHead = async (q: Query): Promise<AuditHead | null> => {
  const head = await q.one<{ lastId: number; lastHash: string; voucher: string }>(
    'SELECT last_id AS "lastId", last_hash AS "lastHash", voucher FROM audit_head WHERE one = 1',
  );
  if (!head) return null;
  const { lastId, lastHash, voucher } = head;
  return { lastId, lastHash, isVouchedFor: q.cipher.isVouched(headText(lastId, lastHash), voucher) };
};

export const checkAuditHead = async (q: Query): Promise<AuditHead> => {
  const head = await readAuditHead(q);
  if (!head?.isVouchedFor) throw tampered();
  return head;
};

const vouchFor = async (tx: Query, { lastId, lastHash }: { lastId: number; lastHash: string }): Promise<void> => {
  await tx.run('UPDATE audit_head SET voucher = :voucher WHERE one = 1', {
    voucher: tx.cipher.vouch(headText(lastId, lastHash)),
  });
};

/** An audit without a line has a head that is vouched for, too: else all lines could be taken out with their head. */
export const vouchForNone = async (tx: Query): Promise<void> => {
  const head = await readAuditHead(tx);
  const [line] = await auditAfter(tx, 0, 1);
  if (head?.lastId === 0 && !line) await vouchFor(tx, head);
};

/** The same head, vouched for by the first key. */
export const vouchAnew = async (tx: Query): Promise<void> => vouchFor(tx, await checkAuditHead(tx));

/** So many lines after one of them, oldest first. */
export const auditAfter = (q: Query, id: number, most: number): Promise<AuditRow[]> =>
  q.all<AuditRow>(
    `SELECT id, at, actor, subject, action, helping_id AS "helpingId", channel, outcome, code, changes,
       answer_hash AS "answerHash", prev, hash
     FROM audit WHERE id > :id ORDER BY id LIMIT :most`,
    { id, most },
  );
