import { dayOf } from '@/domain/calendar';
import type { SendingBack } from '@/domain/reminders/money-reminders';
import type { Query } from '../../store/store';
import { walletTransfersOf } from '../../store/wallet-transfers';

/** Money of wallets that went back, on either side of a person. */
export const sendingsBackOf = async (q: Query, readerId: string): Promise<SendingBack[]> =>
  (await walletTransfersOf(q, readerId)).flatMap((row) => {
    const { id, stage, endedAt, kinship, amountFen } = row;
    if (endedAt === null || (stage !== 'REFUSED' && stage !== 'BOUNCED')) return [];
    const isSender = row.senderId === readerId;
    const other = { name: isSender ? row.receiverName : row.senderName, kinship };
    return [{ id, side: isSender ? 'SHARER' : 'BENEFICIARY', other, on: dayOf(endedAt), how: stage, amountFen }];
  });
