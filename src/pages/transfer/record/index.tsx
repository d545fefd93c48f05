import { readAccountTransfer } from '@/api/account-transfer.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { frameWords } from '@/copy/frames.copy';
import { otherInWords, transferWords } from '@/copy/transfer.copy';
import { momentWords, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const { record: say, result } = transferWords;

const rowsOf = (transfer: AccountTransfer): AnswerRow[] => {
  const { id, at, side, amountFen, balance } = transfer;
  const isPayer = side === 'PAYER';
  return [
    { question: isPayer ? result.to : say.from, answer: otherInWords(transfer) },
    { question: result.amount, answer: yuan(amountFen) },
    { question: result.mine, answer: result.change(balance.beforeFen, balance.afterFen) },
    { question: result.theirs, answer: isPayer ? result.gained(amountFen) : say.lost(amountFen) },
    { question: result.at, answer: momentWords(at) },
    { question: frameWords.reference, answer: id },
  ];
};

/** One move of money, as its reader sees it. */
export default signedIn(function TransferRecord() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`account-transfer ${id}`, () => readAccountTransfer(id));
  return (
    <Screen title={say.title}>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(transfer) => (
          <Card>
            <AnswerTable rows={rowsOf(transfer)} />
          </Card>
        )}
      </AnswerView>
    </Screen>
  );
});
