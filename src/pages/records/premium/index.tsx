import { readPremiumOrder } from '@/api/premium.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import type { PremiumOrder } from '@/contract/premium.contract';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import { recordWords } from '@/copy/records.copy';
import { dayWords, momentWords } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { certificateRow } from '@/frames/certificate-row';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { PremiumAmount } from '@/frames/premium-amount';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const words = recordWords.receipt;

const rowsOf = (order: PremiumOrder): AnswerRow[] => [
  { question: words.receiptNo, answer: order.receiptNo },
  { question: words.idNumber, answer: order.insured.idNumberMasked },
  { question: words.year, answer: yearInWords(order.year) },
  { question: words.amount, answer: <PremiumAmount amountFen={order.amountFen} basis={order.basis} /> },
  { question: words.paidFrom, answer: premiumSourceWords[order.reach].name },
  { question: words.paidAt, answer: momentWords(order.paidAt) },
  order.refundedAt === null
    ? { question: words.benefits, answer: dayWords(order.benefitsBeginOn) }
    : { question: words.refundedAt, answer: momentWords(order.refundedAt) },
];

const stateOf = ({ state }: PremiumOrder) =>
  state === 'PAID' ? (
    <StateWord tone='done'>{words.paid}</StateWord>
  ) : (
    <StateWord tone='ended'>{words.refunded}</StateWord>
  );

export default signedIn(function PremiumReceipt({ words: region }) {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`premium-order-${id}`, () => readPremiumOrder(id));
  const refundable = asked.kind === 'accepted' && asked.value.refundable ? asked.value : null;
  const toRefund = () => goTo(`/pages/pay-premium/refund/index?id=${id}`);
  return (
    <Screen
      title={words.title}
      barNote={refundable && words.refundUntil(dayWords(refundable.benefitsBeginOn))}
      secondary={refundable && <Button kind='secondary' label={words.refund} onPress={toRefund} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {(order) => (
          <>
            <Card title={insuredInWords(order)} state={stateOf(order)}>
              <AnswerTable rows={rowsOf(order)} />
            </Card>
            {order.state === 'PAID' && <RowList>{certificateRow(region, order.id)}</RowList>}
            {order.basis === 'MOCK' && <MockStandardBanner year={order.year} />}
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
