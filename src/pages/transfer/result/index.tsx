import type { RefusedAnswer } from '@/api/answer';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { frameWords } from '@/copy/frames.copy';
import type { TransferTerms } from '@/copy/regions/region-copy';
import { otherInWords, transferTerms, transferWords } from '@/copy/transfer.copy';
import { momentWords, yuan } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { sendTransfer, type TransferStep, transferDraft } from '@/stores/transfer.store';
import { useDeed } from '@/stores/use-deed';
import { transferScreen } from '../transfer-screens';

const { result: say, check, repair } = transferWords;

const doneIn =
  (terms: TransferTerms) =>
  (transfer: AccountTransfer): DoneWords => {
    const { id, at, other, amountFen, balance } = transfer;
    return {
      word: say.word(terms),
      sentence: say.sentence(terms, maskName(other.name), amountFen),
      rows: [
        { question: say.to, answer: otherInWords(transfer) },
        { question: check.amount(terms), answer: yuan(amountFen) },
        { question: say.mine, answer: say.change(balance.beforeFen, balance.afterFen) },
        { question: say.theirs, answer: say.gained(amountFen) },
        { question: say.at(terms), answer: momentWords(at) },
        { question: frameWords.reference, answer: id },
      ],
      next: say.next(terms),
      more: (
        <RowList>
          <Row name={say.see(terms)} onPress={() => goTo('/pages/transfer/list/index')} />
        </RowList>
      ),
    };
  };

const REPAIRS: readonly { at: RegExp; step: TransferStep; label: string }[] = [
  { at: /^relative\./, step: 'payee', label: repair.payee },
  { at: /^(kinship|amountFen|code)$/, step: 'money', label: repair.money },
  { at: /^consent\./, step: 'notice', label: repair.notice },
];

/** The screen where the refused answer was given, with the refusal at its field. */
const repairOf = ({ code, params, field }: RefusedAnswer): Repair | null => {
  const found = REPAIRS.find(({ at }) => at.test(field ?? ''));
  if (!found) return null;
  return {
    label: found.label,
    onPress: () => {
      transferDraft.fill({ refused: { code, params, field } });
      return replaceWith(`${transferScreen(found.step)}?then=check`);
    },
  };
};

/** What became of it; opened again, it asks with the same key and gets the same answer. */
export default signedIn(function TransferResult({ words }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'transferToRelative', sendTransfer);
  return <DeedResult state={state} askAgain={askAgain} done={doneIn(transferTerms(words))} repair={repairOf} />;
});
