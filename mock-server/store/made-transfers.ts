import type { Moment } from '@/domain/calendar';
import type { AccountRef, Posting } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Moved } from './audit-draft';
import type { Query } from './store';

/** When a transfer was made. */
export const transferredAt = async (q: Query, transferId: number): Promise<Moment> => {
  const row = await q.one<{ at: Moment }>('SELECT at FROM transfer WHERE id = :transferId', { transferId });
  if (!row) throw new Error(`There is no transfer ${transferId}.`);
  return row.at;
};

interface PostingRow {
  debitKind: AccountRef['kind'];
  debitOwner: string;
  creditKind: AccountRef['kind'];
  creditOwner: string;
  amountFen: Fen;
}

export const postingsOf = async (q: Query, transferId: number): Promise<Posting[]> => {
  const rows = await q.all<PostingRow>(
    `SELECT d.kind AS "debitKind", d.owner AS "debitOwner", c.kind AS "creditKind", c.owner AS "creditOwner",
       p.amount_fen AS "amountFen"
     FROM posting p JOIN account d ON d.id = p.debit_account JOIN account c ON c.id = p.credit_account
     WHERE p.transfer_id = :transferId ORDER BY p.seq`,
    { transferId },
  );
  return rows.map((row) => ({
    debit: { kind: row.debitKind, owner: row.debitOwner },
    credit: { kind: row.creditKind, owner: row.creditOwner },
    amountFen: row.amountFen,
  }));
};

/** What each of these transfers moved, by the numbers of the accounts, as the audit tells it. */
export const movedBy = async (q: Query, transferIds: readonly number[]): Promise<ReadonlyMap<number, Moved[]>> => {
  const rows = await q.all<{ transferId: number; fromId: number; toId: number; amountFen: Fen }>(
    `SELECT transfer_id AS "transferId", debit_account AS "fromId", credit_account AS "toId", amount_fen AS "amountFen"
     FROM posting WHERE transfer_id IN LIST(:transferIds) ORDER BY transfer_id, seq`,
    { transferIds },
  );
  const moved = new Map<number, Moved[]>(transferIds.map((id) => [id, []]));
  for (const { transferId, fromId, toId, amountFen } of rows) moved.get(transferId)?.push([fromId, toId, amountFen]);
  return moved;
};
