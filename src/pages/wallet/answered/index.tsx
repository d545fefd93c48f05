import { acceptWalletTransfer, refuseWalletTransfer } from '@/api/wallet.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { frameWords } from '@/copy/frames.copy';
import { walletWords } from '@/copy/wallet.copy';
import { otherInWords } from '@/copy/wallet-events.copy';
import { momentWords, yuan } from '@/copy/wording';
import type { WalletAnswer } from '@/domain/wallet/stages';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { walletScreen } from '../wallet-screens';

const { answer: words, record, repair } = walletWords;

const WAYS = {
  ACCEPTED: { kind: 'acceptWalletTransfer', send: acceptWalletTransfer },
  REFUSED: { kind: 'refuseWalletTransfer', send: refuseWalletTransfer },
} as const;

const doneAs =
  (as: WalletAnswer) =>
  (transfer: WalletTransfer): DoneWords => ({
    word: words[as].word,
    sentence: words[as].sentence(transfer.amountFen),
    rows: [
      { question: record.from, answer: otherInWords(transfer) },
      { question: record.amount, answer: yuan(transfer.amountFen) },
      { question: words.endedAt, answer: transfer.endedAt === null ? '' : momentWords(transfer.endedAt) },
      { question: frameWords.reference, answer: transfer.id },
    ],
    next: words[as].next,
    more: (
      <RowList>
        <Row icon='wallet' name={words.back} onPress={() => replaceWith(walletScreen('start'))} />
      </RowList>
    ),
  });

const toWallet = () => ({ label: repair.wallet, onPress: () => replaceWith(walletScreen('start')) });

/** What became of the answer; opened again, it asks with the same key and gets the same. */
export default signedIn(function WalletAnswered() {
  const as: WalletAnswer = useScreenParam('as') === 'REFUSED' ? 'REFUSED' : 'ACCEPTED';
  const { kind, send } = WAYS[as];
  const answer = (deed: Deed) => send(deed.target ?? '', deed.key);
  const { state, askAgain } = useDeed(useScreenParam('key'), kind, answer);
  return <DeedResult state={state} askAgain={askAgain} done={doneAs(as)} repair={toWallet} />;
});
