import {
  accountTransferListSchema,
  accountTransferSchema,
  transferCodeRequestSchema,
  transferCodeSentSchema,
  transferToRelativeRequestSchema,
} from '@/contract/account-transfer.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { listAccountTransfers, readAccountTransfer } from '../use-cases/read-account-transfers';
import { sendTransferCode } from '../use-cases/send-transfer-code';
import { transferToRelative } from '../use-cases/transfer-to-relative';
import { idParamsSchema } from './params';

export const ACCOUNT_TRANSFER_DOORS: readonly Door[] = [
  commandDoor(
    'sendTransferCode',
    { status: 202, body: transferCodeRequestSchema, answer: transferCodeSentSchema },
    ({ tx, now, callerId, body }) => sendTransferCode(tx, now, callerId, body),
  ),
  commandDoor(
    'transferToRelative',
    { status: 201, body: transferToRelativeRequestSchema, answer: accountTransferSchema },
    ({ tx, now, callerId, body }) => transferToRelative(tx, now, callerId, body),
  ),
  readDoor('listAccountTransfers', { answer: accountTransferListSchema }, ({ q, callerId }) =>
    listAccountTransfers(q, callerId),
  ),
  readDoor(
    'readAccountTransfer',
    { params: idParamsSchema, answer: accountTransferSchema },
    ({ q, callerId, params }) => readAccountTransfer(q, callerId, params.id),
  ),
];
