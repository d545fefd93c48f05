import { goBack, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { missingWalletStep, WALLET_STEPS, type WalletStep, walletDraft } from '@/stores/wallet.store';

export const walletScreen = (screen: WalletStep | 'start' | 'open' | 'entries'): string =>
  `/pages/wallet/${screen}/index`;

export const recordScreen = (id: string): string => `/pages/wallet/record/index?id=${id}`;

/** Came from 修改 on the check page (`back`), to repair or to catch up (`check`), or on the ordinary way. */
export const useOnward = (
  step: Exclude<WalletStep, 'check'>,
): { isMending: boolean; onward: () => Promise<unknown> } => {
  const then = useScreenParam('then');
  return {
    isMending: then !== '',
    onward: async () => {
      if (then === 'back') return goBack();
      const missing = missingWalletStep(walletDraft.use.getState(), 'check') ?? 'check';
      if (then === 'check') return replaceWith(`${walletScreen(missing)}?then=check`);
      return goTo(walletScreen(WALLET_STEPS[WALLET_STEPS.indexOf(step) + 1] ?? 'check'));
    },
  };
};
