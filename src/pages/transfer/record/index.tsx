import { readAccountTransfer } from '@/api/account-transfer.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { frameWords } from '@/copy/frames.copy';
import type { TransferTerms } from '@/copy/regions/region-copy';
import { otherInWords, transferTerms, transferWords } from '@/copy/transfer.copy';
import { momentWords, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const { record: say, result, check } = transferWords;

const rowsOf = (transfer: AccountTransfer, terms: TransferTerms): AnswerRow[] => {
  const { id, at, side, amountFen, balance } = transfer;
  const isPayer = side === 'PAYER';
  return [
    { question: isPayer ? result.to : say.from, answer: otherInWords(transfer) },
    { question: check.amount(terms), answer: yuan(amountFen) },
    { question: result.mine, answer: result.change(balance.beforeFen, balance.afterFen) },
    { question: result.theirs, answer: isPayer ? result.gained(amountFen) : say.lost(amountFen) },
    { question: result.at(terms), answer: momentWords(at) },
    { question: frameWords.reference, answer: id },
  ];
};

/** One move of money, as its reader sees it. */
export default signedIn(function TransferRecord({ words }) {
  const terms = transferTerms(words);
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`account-transfer ${id}`, () => readAccountTransfer(id));
  return (
    <Screen title={terms.title}>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(transfer) => (
          <Card>
            <AnswerTable rows={rowsOf(transfer, terms)} />
          </Card>
        )}
      </AnswerView>
    </Screen>
  );
});
