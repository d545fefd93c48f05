import type { Moment } from '@/domain/calendar';
import { type AccountRef, gainOf, OUTSIDE_ACCOUNTS, type Posting, type TransferDraft } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

interface Account {
  ref: AccountRef;
  id: number;
  /** The stored balance, running on as postings are applied. */
  balanceFen: Fen;
}

/** Opens an account with nothing in it; a second call changes nothing. */
export const openAccount = async (tx: Query, { kind, owner }: AccountRef): Promise<void> => {
  const nonneg = OUTSIDE_ACCOUNTS.includes(kind) ? 0 : 1;
  await tx.run(
    'INSERT INTO account (kind, owner, nonneg) VALUES (:kind, :owner, :nonneg) ON CONFLICT (kind, owner) DO NOTHING',
    { kind, owner, nonneg },
  );
};

const isSame = (a: AccountRef, b: AccountRef): boolean => a.kind === b.kind && a.owner === b.owner;

const accountsOf = async (tx: Query, postings: readonly Posting[]): Promise<Account[]> => {
  const found: Account[] = [];
  for (const ref of postings.flatMap(({ debit, credit }) => [debit, credit])) {
    if (found.some((account) => isSame(account.ref, ref))) continue;
    const row = await tx.one<{ id: number }>('SELECT id FROM account WHERE kind = :kind AND owner = :owner', {
      kind: ref.kind,
      owner: ref.owner,
    });
    if (!row) throw new Error(`There is no ${ref.kind} account of ${ref.owner}.`);
    found.push({ ref, id: row.id, balanceFen: 0 });
  }
  return found.sort((a, b) => a.id - b.id);
};

/** Moves the stored balances, in the order of account ids so that two transfers never wait for each other. */
const moveBalances = async (tx: Query, accounts: Account[], postings: readonly Posting[]): Promise<void> => {
  for (const account of accounts) {
    const gainFen = gainOf(account.ref, postings);
    const moved = await tx.one<{ balanceFen: Fen }>(
      'UPDATE account SET balance_fen = balance_fen + :gainFen WHERE id = :id RETURNING balance_fen AS "balanceFen"',
      { gainFen, id: account.id },
    );
    account.balanceFen = (moved?.balanceFen ?? 0) - gainFen;
  }
};

const apply = (accounts: readonly Account[], ref: AccountRef, amountFen: Fen): Account => {
  const account = accounts.find((one) => isSame(one.ref, ref));
  if (!account) throw new Error(`The ${ref.kind} account of ${ref.owner} was not loaded.`);
  account.balanceFen += amountFen;
  return account;
};

const writePostings = async (tx: Query, transferId: number, accounts: Account[], postings: readonly Posting[]) => {
  for (const [seq, { debit, credit, amountFen }] of postings.entries()) {
    const from = apply(accounts, debit, -amountFen);
    const to = apply(accounts, credit, amountFen);
    await tx.run(
      `INSERT INTO posting (transfer_id, seq, debit_account, credit_account, amount_fen, debit_balance_fen, credit_balance_fen)
       VALUES (:transferId, :seq, :fromId, :toId, :amountFen, :fromFen, :toFen)`,
      {
        transferId,
        seq,
        fromId: from.id,
        toId: to.id,
        amountFen,
        fromFen: from.balanceFen,
        toFen: to.balanceFen,
      },
    );
  }
};

/** The one writer of balances. Answers the transfer's id; throws where a guarded account would fall below zero. */
export const postTransfer = async (
  tx: Query,
  draft: TransferDraft & { at: Moment; reverses?: number },
): Promise<number> => {
  const accounts = await accountsOf(tx, draft.postings);
  await moveBalances(tx, accounts, draft.postings);
  const transfer = await tx.one<{ id: number }>(
    'INSERT INTO transfer (kind, ref, reverses, at) VALUES (:kind, :ref, :reverses, :at) RETURNING id',
    { kind: draft.kind, ref: draft.ref, reverses: draft.reverses ?? null, at: draft.at },
  );
  if (!transfer) throw new Error('The transfer was not written.');
  await writePostings(tx, transfer.id, accounts, draft.postings);
  return transfer.id;
};

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

/** Null: there is no such account. */
export const balanceOf = async (q: Query, { kind, owner }: AccountRef): Promise<Fen | null> => {
  const row = await q.one<{ balanceFen: Fen }>(
    'SELECT balance_fen AS "balanceFen" FROM account WHERE kind = :kind AND owner = :owner',
    { kind, owner },
  );
  return row?.balanceFen ?? null;
};
