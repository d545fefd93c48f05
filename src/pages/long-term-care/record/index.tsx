import { readLongTermCareOrder } from '@/api/long-term-care.api';
import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import { doneByHelper, doneByHelperWords } from '@/copy/done-by-helper.copy';
import { careAmountInWords, careWords, mockAmount } from '@/copy/long-term-care.copy';
import { placeInWords } from '@/copy/me.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { momentWords } from '@/copy/wording';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const { record: say, check, result } = careWords;

/** One long-term care premium, as its payer sees it. */
export default signedIn(function CareRecord() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`long-term-care-order ${id}`, () => readLongTermCareOrder(id));
  return (
    <Screen title={say.title}>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(order) => (
          <>
            <Card title={insuredInWords(order)} state={<StateWord tone='done'>{say.state}</StateWord>}>
              <AnswerTable
                rows={[
                  { question: result.receipt, answer: order.receiptNo },
                  { question: check.idNumber, answer: order.insured.idNumberMasked },
                  {
                    question: check.place,
                    answer: placeInWords(REGIONS[order.insured.region].name, order.insured.city),
                  },
                  { question: check.year, answer: careWords.bills(order.year) },
                  { question: check.amount, answer: careAmountInWords(order.amountFen) },
                  ...(order.helper === null
                    ? []
                    : [{ question: doneByHelperWords.question, answer: doneByHelper(order.helper) }]),
                  { question: check.from, answer: check.fromQuota },
                  { question: result.paidAt, answer: momentWords(order.paidAt) },
                ]}
              />
            </Card>
            <Banner tone='info' title={mockAmount.mark}>
              <Lines lines={[mockAmount.sentence, mockAmount.noRefund]} />
            </Banner>
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
