import type {
  AccountTransfer,
  AccountTransferList,
  TransferCodeRequest,
  TransferCodeSent,
  TransferToRelativeRequest,
} from '@/contract/account-transfer.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const sendTransferCode = (body: TransferCodeRequest, key: string): Promise<Answer<TransferCodeSent>> =>
  ask('sendTransferCode', { body, key });

export const transferToRelative = (body: TransferToRelativeRequest, key: string): Promise<Answer<AccountTransfer>> =>
  ask('transferToRelative', { body, key });

export const listAccountTransfers = (): Promise<Answer<AccountTransferList>> => ask('listAccountTransfers');

export const readAccountTransfer = (id: string): Promise<Answer<AccountTransfer>> =>
  ask('readAccountTransfer', { path: { id } });
