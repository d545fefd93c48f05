import type { AccountRef, TransferDraft } from '@/domain/ledger/transfer';
import { openAccount, postTransfer } from '../../../mock-server/store/ledger';
import { migrate } from '../../../mock-server/store/migrate';
import { openTempStore, type TempStore } from './temp-store';

export const WORLD: AccountRef = { kind: 'OPENING', owner: 'world' };
export const ANNA: AccountRef = { kind: 'PERSONAL', owner: 'anna' };
export const ANNAS_WALLET: AccountRef = { kind: 'WALLET', owner: 'anna' };
export const BEN: AccountRef = { kind: 'PERSONAL', owner: 'ben' };

export interface Accounts extends TempStore {
  post: (draft: TransferDraft & { reverses?: number }, at?: number) => Promise<number>;
  /** By a hand that is not the ledger's. */
  steal: (sql: string) => Promise<number>;
  close: () => Promise<void>;
}

/** A ledger of Anna with ¥3 and an empty wallet, of Ben with ¥2, and of the world outside. */
export const openAccounts = async (): Promise<Accounts> => {
  const temp = openTempStore();
  const { store } = temp;
  const post: Accounts['post'] = (draft, at = 1) => store.transact((tx) => postTransfer(tx, { ...draft, at }));
  await store.transact(async (tx) => {
    await migrate(tx);
    for (const account of [WORLD, ANNA, ANNAS_WALLET, BEN]) await openAccount(tx, account);
  });
  await post({ kind: 'OPENING', ref: 'anna', postings: [{ debit: WORLD, credit: ANNA, amountFen: 300 }] }, 11);
  await post({ kind: 'OPENING', ref: 'ben', postings: [{ debit: WORLD, credit: BEN, amountFen: 200 }] }, 12);
  return {
    ...temp,
    post,
    steal: (sql) => store.transact((tx) => tx.run(sql)),
    close: async () => {
      await store.close();
      await temp.remove();
    },
  };
};
