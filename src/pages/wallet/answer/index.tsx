import { readWalletTransfer } from '@/api/wallet.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { walletWords } from '@/copy/wallet.copy';
import { otherInWords } from '@/copy/wallet-events.copy';
import { momentWords, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';

const { answer: words, record } = walletWords;

/** Why there is nothing to answer any more, as far as this screen can tell; the bureau decides anew. */
const whyOver = ({ stage }: WalletTransfer) => {
  if (stage === 'WAITING') return null;
  return stage === 'BOUNCED' ? 'TRANSFER_BOUNCED' : 'TRANSFER_ANSWERED';
};

/** Taking the money or sending it back, looked at once more before it is done. */
export default signedIn(function CheckAnswer() {
  const id = useScreenParam('id');
  const as = useScreenParam('as') === 'REFUSED' ? 'REFUSED' : 'ACCEPTED';
  const say = words[as];
  const { asked, retry } = useAnswer(`wallet-transfer ${id}`, () => readWalletTransfer(id));
  const waiting = asked.kind === 'accepted' && !whyOver(asked.value) ? asked.value : null;
  const confirm = () => {
    const deed = as === 'ACCEPTED' ? 'acceptWalletTransfer' : 'refuseWalletTransfer';
    return replaceWith(`/pages/wallet/answered/index?as=${as}&key=${prepareDeed(deed, {}, id)}`);
  };
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={words.lead}
      barNote={waiting && say.will(waiting.amountFen)}
      primary={waiting && <Button label={say.confirm} onPress={confirm} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={record.waitingFor}>
        {(transfer) => {
          const over = whyOver(transfer);
          return (
            <>
              {over && <RefusalBanner code={over} />}
              <Card>
                <AnswerTable
                  rows={[
                    { question: record.from, answer: otherInWords(transfer) },
                    { question: record.amount, answer: yuan(transfer.amountFen) },
                    { question: record.sentAt, answer: momentWords(transfer.sentAt) },
                    { question: record.until, answer: momentWords(transfer.bouncesAt) },
                  ]}
                />
              </Card>
            </>
          );
        }}
      </AnswerView>
    </Screen>
  );
});
