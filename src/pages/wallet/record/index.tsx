import { readWalletTransfer } from '@/api/wallet.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { frameWords } from '@/copy/frames.copy';
import { walletWords } from '@/copy/wallet.copy';
import { otherInWords, stageInWords, whatHappened } from '@/copy/wallet-events.copy';
import { momentWords, yuan } from '@/copy/wording';
import type { WalletAnswer } from '@/domain/wallet/stages';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const say = walletWords.record;

const rowsOf = (transfer: WalletTransfer): AnswerRow[] => {
  const { id, side, amountFen, sentAt, bouncesAt, stage } = transfer;
  return [
    { question: side === 'SENDER' ? say.to : say.from, answer: otherInWords(transfer) },
    { question: say.amount, answer: yuan(amountFen) },
    { question: say.sentAt, answer: momentWords(sentAt) },
    ...(stage === 'WAITING' ? [{ question: say.until, answer: momentWords(bouncesAt) }] : []),
    { question: frameWords.reference, answer: id },
  ];
};

/** One sending: what became of it in words, and, where it waits for the reader, the two answers. */
export default signedIn(function WalletRecord() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`wallet-transfer ${id}`, () => readWalletTransfer(id));
  const transfer = asked.kind === 'accepted' ? asked.value : null;
  const isMine = transfer?.side === 'RECEIVER' && transfer.stage === 'WAITING';
  const answer = (as: WalletAnswer) => goTo(`/pages/wallet/answer/index?id=${id}&as=${as}`);
  return (
    <Screen
      title={say.title}
      primary={isMine && <Button label={say.accept} onPress={() => answer('ACCEPTED')} />}
      secondary={isMine && <Button kind='secondary' label={say.refuse} onPress={() => answer('REFUSED')} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(found) => (
          <>
            <Card kind='tint' title={stageInWords(found.stage)}>
              <Lines lines={whatHappened(found)} />
            </Card>
            <Card>
              <AnswerTable rows={rowsOf(found)} />
            </Card>
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
