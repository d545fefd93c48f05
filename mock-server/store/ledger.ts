import type { Moment } from '@/domain/calendar';
import {
  type AccountKind,
  type AccountRef,
  gainOf,
  OUTSIDE_ACCOUNTS,
  type Posting,
  type TransferDraft,
} from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import { type Moved, noteChange } from './audit-draft';
import type { Query } from './store';
import { textPer } from './text-per';

type DatedDraft = TransferDraft & { at: Moment; reverses?: number };

interface Account {
  ref: AccountRef;
  id: number;
  /** What it held before the transfer, running on as postings are applied. */
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

const accountsOf = (postings: readonly Posting[]): AccountRef[] => {
  const found: AccountRef[] = [];
  for (const ref of postings.flatMap(({ debit, credit }) => [debit, credit]))
    if (!found.some((known) => isSame(known, ref))) found.push(ref);
  return found.sort((a, b) => (`${a.kind} ${a.owner}` < `${b.kind} ${b.owner}` ? -1 : 1));
};

/** Moves the stored balances, always in one order so that two transfers never wait for each other. */
const moveBalances = async (tx: Query, postings: readonly Posting[]): Promise<Account[]> => {
  const move = async (ref: AccountRef): Promise<Account> => {
    const gainFen = gainOf(ref, postings);
    const row = await tx.one<{ id: number; balanceFen: Fen }>(
      `UPDATE account SET balance_fen = balance_fen + :gainFen WHERE kind = :kind AND owner = :owner
       RETURNING id, balance_fen AS "balanceFen"`,
      { gainFen, kind: ref.kind, owner: ref.owner },
    );
    if (!row) throw new Error(`There is no ${ref.kind} account of ${ref.owner}.`);
    return { ref, id: row.id, balanceFen: row.balanceFen - gainFen };
  };
  return Promise.all(accountsOf(postings).map(move));
};

const apply = (accounts: readonly Account[], ref: AccountRef, amountFen: Fen): Account => {
  const account = accounts.find((one) => isSame(one.ref, ref));
  if (!account) throw new Error(`The ${ref.kind} account of ${ref.owner} was not loaded.`);
  account.balanceFen += amountFen;
  return account;
};

const POSTING = ['fromId', 'toId', 'amountFen', 'fromFen', 'toFen'];

/** All of a transfer's postings in one statement. */
const insertOf = textPer(
  (count: number) =>
    `INSERT INTO posting (transfer_id, seq, debit_account, credit_account, amount_fen, debit_balance_fen, credit_balance_fen)
   VALUES ${Array.from({ length: count }, (_, seq) => `(:transferId, ${seq}, ${POSTING.map((name) => `:${name}${seq}`).join(', ')})`).join(', ')}`,
);

/** Answers what moved, for the audit. */
const writePostings = (
  tx: Query,
  transferId: number,
  accounts: Account[],
  postings: readonly Posting[],
): readonly Moved[] => {
  const moved: Moved[] = [];
  const params: Record<string, number> = { transferId };
  for (const [seq, { debit, credit, amountFen }] of postings.entries()) {
    const from = apply(accounts, debit, -amountFen);
    const to = apply(accounts, credit, amountFen);
    params[`fromId${seq}`] = from.id;
    params[`toId${seq}`] = to.id;
    params[`amountFen${seq}`] = amountFen;
    params[`fromFen${seq}`] = from.balanceFen;
    params[`toFen${seq}`] = to.balanceFen;
    moved.push([from.id, to.id, amountFen]);
  }
  if (postings.length > 0) tx.tell(insertOf(postings.length), params);
  return moved;
};

const insertTransfer = async (tx: Query, { kind, ref, reverses, at }: DatedDraft): Promise<number> => {
  const row = await tx.one<{ id: number }>(
    'INSERT INTO transfer (kind, ref, reverses, at) VALUES (:kind, :ref, :reverses, :at) RETURNING id',
    { kind, ref, reverses: reverses ?? null, at },
  );
  if (!row) throw new Error('The transfer was not written.');
  return row.id;
};

/** The one writer of balances. Answers the transfer's id; throws where a guarded account would fall below zero. */
export const postTransfer = async (tx: Query, draft: DatedDraft): Promise<number> => {
  const [accounts, id] = await Promise.all([moveBalances(tx, draft.postings), insertTransfer(tx, draft)]);
  const moved = writePostings(tx, id, accounts, draft.postings);
  noteChange(tx, { of: 'TRANSFER', id: String(id), from: null, to: draft.kind, moved });
  return id;
};

const balancesIn = textPer(
  (kinds: string) =>
    `SELECT kind, balance_fen AS "balanceFen" FROM account WHERE owner = :owner AND kind IN (${kinds})`,
);

/** What one owner's accounts of these kinds hold; a kind of which there is none is left out. */
export const balancesOf = async (
  q: Query,
  owner: string,
  kinds: readonly AccountKind[],
): Promise<ReadonlyMap<AccountKind, Fen>> => {
  const rows = await q.all<{ kind: AccountKind; balanceFen: Fen }>(
    balancesIn(kinds.map((kind) => `'${kind}'`).join(', ')),
    { owner },
  );
  return new Map(rows.map(({ kind, balanceFen }) => [kind, balanceFen]));
};

/** Null: there is no such account. */
export const balanceOf = async (q: Query, { kind, owner }: AccountRef): Promise<Fen | null> => {
  const row = await q.one<{ balanceFen: Fen }>(
    'SELECT balance_fen AS "balanceFen" FROM account WHERE kind = :kind AND owner = :owner',
    { kind, owner },
  );
  return row?.balanceFen ?? null;
};
