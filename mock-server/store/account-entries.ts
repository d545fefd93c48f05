import type { Moment } from '@/domain/calendar';
import type { TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

export type OwnAccountKind = 'PERSONAL' | 'EARLIER_YEARS' | 'FAMILY' | 'WALLET' | 'EARMARK';

/** One movement of one account, and what the account held right after it. */
export interface EntryRow {
  transferId: number;
  /** Its place inside the transfer: a posting between two accounts of one person is two movements. */
  place: number;
  at: Moment;
  kind: TransferKind;
  account: OwnAccountKind;
  ref: string;
  amountFen: Fen;
  balanceAfterFen: Fen;
}

/** Where a page ends: entries before this one follow. */
export interface EntryPosition {
  transferId: number;
  place: number;
}

const SIDES = [
  { side: 'debit', sign: '-', offset: 0 },
  { side: 'credit', sign: '', offset: 1 },
] as const;

const legOf = (kind: OwnAccountKind, { side, sign, offset }: (typeof SIDES)[number]): string => `
  SELECT * FROM (
    SELECT transfer_id, seq * 2 + ${offset} AS place, '${kind}' AS account, ${sign}amount_fen AS amount_fen,
      ${side}_balance_fen AS balance_fen
    FROM posting
    WHERE ${side}_account = (SELECT id FROM account WHERE kind = '${kind}' AND owner = :owner)
      AND transfer_id <= :transferId AND (transfer_id, seq * 2 + ${offset}) < (:transferId, :place)
    ORDER BY transfer_id DESC, seq DESC LIMIT :limit
  ) AS leg`;

const entriesSql = (kinds: readonly OwnAccountKind[]): string => `
  SELECT e.transfer_id AS "transferId", e.place, t.at, t.kind, e.account, t.ref, e.amount_fen AS "amountFen",
    e.balance_fen AS "balanceAfterFen"
  FROM (${kinds.flatMap((kind) => SIDES.map((side) => legOf(kind, side))).join(' UNION ALL ')}) AS e
  JOIN transfer t ON t.id = e.transfer_id
  ORDER BY e.transfer_id DESC, e.place DESC LIMIT :limit`;

/** Newest first, of these accounts of a person or a quota; each side of each is read through its own index, however long the history. */
export const entriesOf = (
  q: Query,
  { owner, kinds }: { owner: string; kinds: readonly OwnAccountKind[] },
  before: EntryPosition,
  limit: number,
): Promise<EntryRow[]> =>
  q.all<EntryRow>(entriesSql(kinds), { owner, transferId: before.transferId, place: before.place, limit });
