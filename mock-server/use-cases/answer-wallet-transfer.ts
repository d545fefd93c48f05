import type { WalletTransfer } from '@/contract/wallet.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { arrivalOf } from '@/domain/wallet/decide-sending';
import { decideAnswer, type WalletAnswer } from '@/domain/wallet/stages';
import { postTransfer } from '../store/ledger';
import type { Query } from '../store/store';
import { endWalletTransfer, findWalletTransferOf, type WalletTransferRow } from '../store/wallet-transfers';
import { returnSending } from './bounce-wallet-transfer';
import { showWalletTransfer, walletSideOf } from './show-wallet-transfer';

const receive = async (tx: Query, { id, receiverId, amountFen }: WalletTransferRow, at: Moment): Promise<void> => {
  const endingId = await postTransfer(tx, { ...arrivalOf(id, receiverId, amountFen), at });
  await endWalletTransfer(tx, { id, stage: 'ACCEPTED', endedAt: at, endingId });
};

/** The receiver takes what waits for them, or sends it back; once, and in time. */
export const answerWalletTransfer = async (
  tx: Query,
  now: Moment,
  personId: string,
  { id, answer }: { id: string; answer: WalletAnswer },
): Promise<Decision<WalletTransfer>> => {
  const row = await findWalletTransferOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const decided = decideAnswer(row, walletSideOf(row, personId), now);
  if (!decided.ok) return decided;
  if (answer === 'ACCEPTED') await receive(tx, row, now);
  else await returnSending(tx, row, 'REFUSED', now);
  return accept(showWalletTransfer({ ...row, stage: answer, endedAt: now }, personId));
};
