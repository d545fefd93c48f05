import { kinNotPossible } from '@/copy/payee.copy';
import { walletWords } from '@/copy/wallet.copy';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { RelativeForm } from '@/frames/relative-form';
import { useOnward } from '@/frames/use-onward';
import { answerWallet, walletDraft } from '@/stores/wallet.store';
import { WALLET_WAY } from '../wallet-screens';
import { walletStep } from '../wallet-step';

/** Whose wallet the money goes to. */
export default walletStep('payee', function TypeReceiver({ me }) {
  const draft = walletDraft.use();
  const { isMending, onward } = useOnward(WALLET_WAY, 'payee');
  const goOn = () => {
    walletDraft.fill({ refused: null });
    return onward();
  };
  return (
    <RelativeForm
      me={me}
      words={walletWords.payee}
      relations={CLOSE_RELATIVES}
      whyNot={kinNotPossible}
      draft={draft}
      isMending={isMending}
      onAnswer={answerWallet}
      onDone={goOn}
    />
  );
});
