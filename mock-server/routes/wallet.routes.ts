import { cursorQuerySchema } from '@/contract/primitives.contract';
import {
  answerWalletTransferRequestSchema,
  openWalletRequestSchema,
  sendToWalletRequestSchema,
  walletEntriesSchema,
  walletSchema,
  walletTransferListSchema,
  walletTransferSchema,
} from '@/contract/wallet.contract';
import type { WalletAnswer } from '@/domain/wallet/stages';
import { commandDoor, type Door, readDoor } from '../http/door';
import { answerWalletTransfer } from '../use-cases/answer-wallet-transfer';
import { openWallet } from '../use-cases/open-wallet';
import { listWalletEntries } from '../use-cases/read-entries';
import { listWalletTransfers, readWallet, readWalletTransfer } from '../use-cases/read-wallet';
import { sendToWallet } from '../use-cases/send-to-wallet';
import { idParamsSchema } from './params';

const answerDoor = (name: 'acceptWalletTransfer' | 'refuseWalletTransfer', answer: WalletAnswer): Door =>
  commandDoor(
    name,
    { params: idParamsSchema, body: answerWalletTransferRequestSchema, answer: walletTransferSchema },
    ({ tx, now, callerId, params }) => answerWalletTransfer(tx, now, callerId, { id: params.id, answer }),
  );

export const WALLET_DOORS: readonly Door[] = [
  readDoor('readWallet', { answer: walletSchema }, ({ q, now, callerId }) => readWallet(q, now, callerId)),
  commandDoor(
    'openWallet',
    { status: 201, body: openWalletRequestSchema, answer: walletSchema },
    ({ tx, now, callerId }) => openWallet(tx, now, callerId),
  ),
  readDoor('listWalletEntries', { query: cursorQuerySchema, answer: walletEntriesSchema }, ({ q, callerId, query }) =>
    listWalletEntries(q, callerId, query),
  ),
  commandDoor(
    'sendToWallet',
    { status: 201, body: sendToWalletRequestSchema, answer: walletTransferSchema },
    ({ tx, now, callerId, body }) => sendToWallet(tx, now, callerId, body),
  ),
  readDoor('listWalletTransfers', { answer: walletTransferListSchema }, ({ q, callerId }) =>
    listWalletTransfers(q, callerId),
  ),
  readDoor('readWalletTransfer', { params: idParamsSchema, answer: walletTransferSchema }, ({ q, callerId, params }) =>
    readWalletTransfer(q, callerId, params.id),
  ),
  answerDoor('acceptWalletTransfer', 'ACCEPTED'),
  answerDoor('refuseWalletTransfer', 'REFUSED'),
];
