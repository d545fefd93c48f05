import type { AccountTransfer, AccountTransferList } from '@/contract/account-transfer.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { accountTransfersOf, findAccountTransferOf } from '../store/account-transfers';
import type { Query } from '../store/store';
import { showAccountTransfer } from './show-account-transfer';

/** What I moved to relatives and what they moved to me, newest first. */
export const listAccountTransfers = async (q: Query, personId: string): Promise<Decision<AccountTransferList>> => {
  const rows = await accountTransfersOf(q, personId);
  return accept({ transfers: rows.map((row) => showAccountTransfer(row, personId)) });
};

export const readAccountTransfer = async (
  q: Query,
  personId: string,
  id: string,
): Promise<Decision<AccountTransfer>> => {
  const row = await findAccountTransferOf(q, personId, id);
  return row ? accept(showAccountTransfer(row, personId)) : refuse('NOT_FOUND');
};
