import type { Moment } from '../calendar';
import { accept, type Decision, refuse } from '../outcome';
import { bounceMomentOf } from './sending-hours';

/** What became of money sent from a wallet to a wallet. */
export const WALLET_STAGES = ['WAITING', 'ACCEPTED', 'REFUSED', 'BOUNCED'] as const;
export type WalletStage = (typeof WALLET_STAGES)[number];

/** What the receiver may answer. */
export type WalletAnswer = Extract<WalletStage, 'ACCEPTED' | 'REFUSED'>;

export const WALLET_SIDES = ['SENDER', 'RECEIVER'] as const;
export type WalletSide = (typeof WALLET_SIDES)[number];

/** May the receiver still answer. From six in the morning on nobody may, even where the bureau has not sent it back yet. */
export const decideAnswer = (
  transfer: { stage: WalletStage; sentAt: Moment },
  by: WalletSide,
  now: Moment,
): Decision<null> => {
  if (by !== 'RECEIVER') return refuse('MOVE_NOT_YOURS');
  if (transfer.stage === 'BOUNCED') return refuse('TRANSFER_BOUNCED');
  if (transfer.stage !== 'WAITING') return refuse('TRANSFER_ANSWERED');
  return now < bounceMomentOf(transfer.sentAt) ? accept(null) : refuse('TRANSFER_BOUNCED');
};
