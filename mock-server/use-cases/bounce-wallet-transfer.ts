import { NEXT } from '../store/schedule';
import type { Query } from '../store/store';
import { endWalletTransfer, firstToBounce, type WalletTransferRow } from '../store/wallet-transfers';
import type { DueEffect } from './due-effect';
import { postMoneyBack } from './post-money-back';

/** What waited goes back to the sender's account, the way it came. */
export const returnSending = async (
  tx: Query,
  { id, sendingId }: WalletTransferRow,
  stage: 'REFUSED' | 'BOUNCED',
  at: number,
): Promise<void> => {
  const { transferId } = await postMoneyBack(tx, { kind: 'WALLET_RETURN', ref: id, at, reverses: sendingId });
  await endWalletTransfer(tx, { id, stage, endedAt: at, endingId: transferId });
};

/** Money that nobody accepted goes back at six in the morning, also where the bureau was down then. policy-sources.md#wallet-bounce */
export const WALLET_BOUNCES_DUE: DueEffect = {
  name: 'bounceWalletTransfer',
  next: NEXT.walletBounce,
  perform: async (tx) => {
    const first = await firstToBounce(tx);
    if (!first) throw new Error('No money waits to go back.');
    await returnSending(tx, first, 'BOUNCED', first.bouncesAt);
  },
};
