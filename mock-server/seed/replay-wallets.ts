import type { Moment } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { walletTransfersOf } from '../store/wallet-transfers';
import { answerWalletTransfer } from '../use-cases/answer-wallet-transfer';
import { openWallet } from '../use-cases/open-wallet';
import { sendToWallet } from '../use-cases/send-to-wallet';
import type { WalletEvent } from './world';

/** Does with wallets what people would do. */
export const happenInWallets = async (tx: Query, at: Moment, event: WalletEvent): Promise<Decision<unknown>> => {
  switch (event.kind) {
    case 'OPEN_WALLET':
      return openWallet(tx, at, event.person);
    case 'SEND_TO_WALLET': {
      const { name, idNumber } = await personOf(tx, event.receiver);
      const { kinship, amountFen } = event;
      return sendToWallet(tx, at, event.sender, {
        relative: { name, idNumber },
        kinship,
        amountFen,
        source: 'PERSONAL_ACCOUNT',
      });
    }
    case 'ACCEPT_IN_WALLET': {
      const rows = await walletTransfersOf(tx, event.receiver);
      const waiting = rows.find((row) => row.stage === 'WAITING' && row.receiverId === event.receiver);
      if (!waiting) throw new Error(`In the seed's history nothing waits for ${event.receiver} then.`);
      return answerWalletTransfer(tx, at, event.receiver, { id: waiting.id, answer: 'ACCEPTED' });
    }
  }
};
