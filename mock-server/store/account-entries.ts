import type { Moment } from '@/domain/calendar';
import type { AccountRef, TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** One movement of one account, and what the account held right after it. */
export interface EntryRow {
  transferId: number;
  seq: number;
  at: Moment;
  kind: TransferKind;
  ref: string;
  amountFen: Fen;
  balanceAfterFen: Fen;
}

/** Where a page ends: entries before this one follow. */
export interface EntryPosition {
  transferId: number;
  seq: number;
}

const legOf = (side: 'credit' | 'debit', sign: '' | '-'): string => `
  SELECT * FROM (
    SELECT transfer_id, seq, ${sign}amount_fen AS amount_fen, ${side}_balance_fen AS balance_fen
    FROM posting
    WHERE ${side}_account = (SELECT id FROM account WHERE kind = :kind AND owner = :owner)
      AND (transfer_id, seq) < (:transferId, :seq)
    ORDER BY transfer_id DESC, seq DESC LIMIT :limit
  ) AS ${side}_leg`;

const ENTRIES = `
  SELECT e.transfer_id AS "transferId", e.seq, t.at, t.kind, t.ref, e.amount_fen AS "amountFen",
    e.balance_fen AS "balanceAfterFen"
  FROM (${legOf('credit', '')} UNION ALL ${legOf('debit', '-')}) AS e
  JOIN transfer t ON t.id = e.transfer_id
  ORDER BY e.transfer_id DESC, e.seq DESC LIMIT :limit`;

/** Newest first; each side of the account is read through its own index, however long the history. */
export const entriesOf = (q: Query, account: AccountRef, before: EntryPosition, limit: number): Promise<EntryRow[]> =>
  q.all<EntryRow>(ENTRIES, {
    kind: account.kind,
    owner: account.owner,
    transferId: before.transferId,
    seq: before.seq,
    limit,
  });
