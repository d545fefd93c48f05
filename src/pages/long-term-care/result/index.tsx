import type { RefusedAnswer } from '@/api/answer';
import { payLongTermCare } from '@/api/long-term-care.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { LongTermCareOrder, PayLongTermCareRequest } from '@/contract/long-term-care.contract';
import { careAmountInWords, careWords } from '@/copy/long-term-care.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { momentWords } from '@/copy/wording';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';

const { result: say, check, repair } = careWords;

const done = (order: LongTermCareOrder): DoneWords => ({
  word: say.word,
  sentence: say.sentence(order.amountFen),
  rows: [
    { question: say.receipt, answer: order.receiptNo },
    { question: say.paidAt, answer: momentWords(order.paidAt) },
    { question: check.insured, answer: insuredInWords(order) },
    { question: check.year, answer: careWords.bills(order.year) },
    { question: check.amount, answer: careAmountInWords(order.amountFen) },
  ],
  next: say.next(order.year),
  more: (
    <RowList>
      <Row name={say.see} onPress={() => goTo(`/pages/long-term-care/record/index?id=${order.id}`)} />
    </RowList>
  ),
});

const repairAt =
  (id: string) =>
  ({ code }: RefusedAnswer): Repair | null => {
    switch (code) {
      case 'AMOUNT_CHANGED':
        return { label: repair.amount, onPress: () => replaceWith(`/pages/long-term-care/check/index?id=${id}`) };
      case 'QUOTA_TOO_SMALL':
        return { label: repair.quota, onPress: () => replaceWith(`/pages/cross-province/change/index?id=${id}`) };
      default:
        return { label: repair.list, onPress: () => replaceWith('/pages/long-term-care/start/index') };
    }
  };

/** What became of the payment. */
export default signedIn(function CareResult() {
  const id = useScreenParam('id');
  const { state, askAgain } = useDeed(useScreenParam('key'), 'payLongTermCare', (deed) =>
    payLongTermCare(deed.body as PayLongTermCareRequest, deed.key),
  );
  return <DeedResult state={state} askAgain={askAgain} done={done} repair={repairAt(id)} />;
});
