import type { ComponentType } from 'react';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { payeeWords } from '@/copy/payee.copy';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { isWalletUntouched, missingWalletStep, type WalletStep, walletDraft } from '@/stores/wallet.store';
import { walletScreen } from './wallet-screens';

/** One step of sending money; who arrives without the answers before it is led to the first one missing. */
export const walletStep = (step: WalletStep, Inside: ComponentType<Person>) =>
  signedIn(function WalletStepScreen(person) {
    walletDraft.use();
    const missing = () => {
      const first = missingWalletStep(walletDraft.use.getState(), step);
      if (first === null) return null;
      return isWalletUntouched() ? walletScreen('start') : `${walletScreen(first)}?then=check`;
    };
    if (useGuard({ missing, isUntouched: isWalletUntouched })) return <Inside {...person} />;
    return (
      <Screen>
        <Skeleton waitingFor={payeeWords.opening} />
      </Screen>
    );
  });
