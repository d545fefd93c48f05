import type {
  SendToWalletRequest,
  Wallet,
  WalletEntries,
  WalletTransfer,
  WalletTransferList,
} from '@/contract/wallet.contract';
import type { Answer } from './answer';
import { ask } from './ask';
import type { Leaf } from './leaf';

export const readWallet = (): Promise<Answer<Wallet>> => ask('readWallet');

export const openWallet = (key: string): Promise<Answer<Wallet>> => ask('openWallet', { body: {}, key });

/** Without a cursor: the newest. */
export const listWalletEntries = (leaf: Leaf): Promise<Answer<WalletEntries>> =>
  ask('listWalletEntries', { query: { ...leaf } });

export const sendToWallet = (body: SendToWalletRequest, key: string): Promise<Answer<WalletTransfer>> =>
  ask('sendToWallet', { body, key });

export const listWalletTransfers = (): Promise<Answer<WalletTransferList>> => ask('listWalletTransfers');

export const readWalletTransfer = (id: string): Promise<Answer<WalletTransfer>> =>
  ask('readWalletTransfer', { path: { id } });

export const acceptWalletTransfer = (id: string, key: string): Promise<Answer<WalletTransfer>> =>
  ask('acceptWalletTransfer', { path: { id }, body: {}, key });

export const refuseWalletTransfer = (id: string, key: string): Promise<Answer<WalletTransfer>> =>
  ask('refuseWalletTransfer', { path: { id }, body: {}, key });
