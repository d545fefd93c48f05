import { readMeta } from './meta';
import type { Query } from './store';

/** The end of the chain: so many lines, the last of them this, and how far the books went when it was written. */
export interface ChainEnd {
  lastId: number;
  lastHash: string;
  books: string;
}

/** What the head vouches for. An earlier head, put back over lines that were cut off, knows of fewer bills and transfers than there are. */
export const headText = ({ lastId, lastHash, books }: ChainEnd): string => `audit ${lastId} ${lastHash} books ${books}`;

/** The newest transfer and the newest bill. */
export const BOOKS_NOW = `(SELECT COALESCE(MAX(id), 0) FROM transfer) || '/' || (SELECT COALESCE(MAX(seq), 0) FROM settlement)`;

/** Nothing is built on a chain that somebody else has ended: the next line would vouch for theirs. */
export const tampered = () =>
  new Error(
    'The audit was changed by another hand: its head is not the one that this bureau vouched for. Nothing was done. ' +
      'Restore a backup, or begin again with `npm run bureau:reset`.',
  );

export interface AuditHead extends ChainEnd {
  /** Written by whoever holds the data key, over the books as they are. */
  isVouchedFor: boolean;
}

export const readAuditHead = async (q: Query): Promise<AuditHead | null> => {
  const head = await q.one<ChainEnd & { voucher: string; booksNow: string }>(
    `SELECT last_id AS "lastId", last_hash AS "lastHash", books, voucher, ${BOOKS_NOW} AS "booksNow"
     FROM audit_head WHERE one = 1`,
  );
  if (!head) return null;
  const { voucher, booksNow, ...end } = head;
  return { ...end, isVouchedFor: end.books === booksNow && q.cipher.isVouched(headText(end), voucher) };
};

export const checkAuditHead = async (q: Query): Promise<AuditHead> => {
  const head = await readAuditHead(q);
  if (!head?.isVouchedFor) throw tampered();
  return head;
};

const vouchFor = async (tx: Query, end: ChainEnd): Promise<void> => {
  await tx.run('UPDATE audit_head SET voucher = :voucher WHERE one = 1', { voucher: tx.cipher.vouch(headText(end)) });
};

/**
 * A head that was vouched for without the books, or the one of an audit without a line, is vouched for with them, once. Where the key is
 * not here that sealed the rest, it is the seal's affair.
 */
export const vouchWithBooks = async (tx: Query): Promise<void> => {
  const head = await tx.one<{ lastId: number; lastHash: string; voucher: string; books: string }>(
    `UPDATE audit_head SET books = ${BOOKS_NOW} WHERE one = 1
     RETURNING last_id AS "lastId", last_hash AS "lastHash", voucher, books`,
  );
  if (head && tx.cipher.isVouched(`audit ${head.lastId} ${head.lastHash}`, head.voucher)) return vouchFor(tx, head);
  if ((await readMeta(tx, 'SEALED_BY')) === tx.cipher.name) throw tampered();
};

/** The same head, vouched for by the first key. */
export const vouchAnew = async (tx: Query): Promise<void> => vouchFor(tx, await checkAuditHead(tx));
