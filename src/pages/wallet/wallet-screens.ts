import type { Way } from '@/frames/use-onward';
import { missingWalletStep, WALLET_STEPS, type WalletStep, walletDraft } from '@/stores/wallet.store';

export const walletScreen = (screen: WalletStep | 'start' | 'open' | 'entries'): string =>
  `/pages/wallet/${screen}/index`;

export const recordScreen = (id: string): string => `/pages/wallet/record/index?id=${id}`;

/** The steps of it, in order. */
export const WALLET_WAY: Way<Exclude<WalletStep, 'check'>> = {
  steps: WALLET_STEPS,
  screenOf: walletScreen,
  missing: () => missingWalletStep(walletDraft.use.getState(), 'check'),
};
