import type { QuotaEntries } from '@/contract/cross-province.contract';
import { type AccountEntries, OWN_ACCOUNTS } from '@/contract/me.contract';
import type { WalletEntries } from '@/contract/wallet.contract';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { momentText } from '../clock';
import { type EntryPosition, type EntryRow, entriesOf, type OwnAccountKind } from '../store/account-entries';
import { findCrossSharingOf } from '../store/cross-sharings';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';

interface EntryQuestion {
  cursor?: string | undefined;
  limit?: string | undefined;
}

const positionText = ({ transferId, place }: EntryPosition): string => `${transferId}-${place}`;

const readCursor = (cursor: string | undefined): EntryPosition | null => {
  if (cursor === undefined) return { transferId: Number.MAX_SAFE_INTEGER, place: 0 };
  const [, transferId, place] = /^(\d{1,15})-(\d{1,4})$/.exec(cursor) ?? [];
  return transferId && place ? { transferId: Number(transferId), place: Number(place) } : null;
};

/** A reader sees what is behind a movement: the settlement, the order, the month; never whose it is. */
export const refShown = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

const showEntry = (row: EntryRow) => ({
  id: positionText(row),
  at: momentText(row.at),
  kind: row.kind,
  ref: refShown(row.ref),
  amountFen: row.amountFen,
  balanceAfterFen: row.balanceAfterFen,
});

const readPage = async (
  q: Query,
  accounts: { owner: string; kinds: readonly OwnAccountKind[] },
  question: EntryQuestion,
): Promise<Decision<{ rows: EntryRow[]; nextCursor: string | null }>> => {
  const before = readCursor(question.cursor);
  if (!before) return refuseAt('cursor', 'INVALID_INPUT');
  const limit = pageSizeOf(question.limit);
  const found = await entriesOf(q, accounts, before, limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return accept({ rows, nextCursor: found.length > limit && last ? positionText(last) : null });
};

/** Every movement of my personal account, of its earlier years and of my family account, newest first, each with what was left after it. */
export const listAccountEntries = async (
  q: Query,
  personId: string,
  question: EntryQuestion,
): Promise<Decision<AccountEntries>> => {
  const page = await readPage(q, { owner: personId, kinds: OWN_ACCOUNTS }, question);
  if (!page.ok) return page;
  const { rows, nextCursor } = page.value;
  return accept({
    entries: rows.map((row) => ({
      ...showEntry(row),
      account: OWN_ACCOUNTS.find((kind) => kind === row.account) ?? 'PERSONAL',
    })),
    nextCursor,
  });
};

/** Every movement of my wallet, newest first. */
export const listWalletEntries = async (
  q: Query,
  personId: string,
  question: EntryQuestion,
): Promise<Decision<WalletEntries>> => {
  const page = await readPage(q, { owner: personId, kinds: ['WALLET'] }, question);
  if (!page.ok) return page;
  return accept({ entries: page.value.rows.map(showEntry), nextCursor: page.value.nextCursor });
};

/** Every movement of a quota, for both of its people, newest first. */
export const listQuotaEntries = async (
  q: Query,
  personId: string,
  question: EntryQuestion & { id: string },
): Promise<Decision<QuotaEntries>> => {
  const quota = await findCrossSharingOf(q, personId, question.id);
  if (!quota) return refuse('NOT_FOUND');
  const page = await readPage(q, { owner: quota.id, kinds: ['EARMARK'] }, question);
  if (!page.ok) return page;
  return accept({ entries: page.value.rows.map(showEntry), nextCursor: page.value.nextCursor });
};
