import { readWallet } from '@/api/wallet.api';
import { Screen } from '@/components/screen';
import { walletWords } from '@/copy/wallet.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';
import { NotOpen } from './not-open';
import { OpenWallet } from './open-wallet';

/** 医保钱包: where it begins, open or not. */
export default signedIn(function WalletStart() {
  const { asked, retry } = useAnswer('wallet', readWallet);
  if (asked.kind === 'accepted')
    return asked.value.openedAt === null ? <NotOpen {...asked.value} /> : <OpenWallet {...asked.value} />;
  return (
    <Screen title={walletWords.title}>
      <AnswerView asked={asked} retry={retry} waitingFor={walletWords.waitingFor}>
        {() => null}
      </AnswerView>
    </Screen>
  );
});
