import type { WalletTransfer } from '@/contract/wallet.contract';
import { maskIdNumber } from '@/domain/person/masking';
import type { WalletSide } from '@/domain/wallet/stages';
import { momentText } from '../clock';
import type { WalletTransferRow } from '../store/wallet-transfers';

export const walletSideOf = (row: WalletTransferRow, readerId: string): WalletSide =>
  row.senderId === readerId ? 'SENDER' : 'RECEIVER';

/** A sending as one of its two people sees it. */
export const showWalletTransfer = (row: WalletTransferRow, readerId: string): WalletTransfer => {
  const side = walletSideOf(row, readerId);
  const [name, idNumber] =
    side === 'SENDER' ? [row.receiverName, row.receiverIdNumber] : [row.senderName, row.senderIdNumber];
  return {
    id: row.id,
    stage: row.stage,
    side,
    other: { name, idNumberMasked: maskIdNumber(idNumber) },
    kinship: row.kinship,
    amountFen: row.amountFen,
    sentAt: momentText(row.sentAt),
    bouncesAt: momentText(row.bouncesAt),
    endedAt: row.endedAt === null ? null : momentText(row.endedAt),
  };
};
