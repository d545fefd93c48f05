import { readPremiumOrder } from '@/api/premium.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import type { PremiumRecord } from '@/contract/premium.contract';
import { doneByHelper, doneByHelperWords } from '@/copy/done-by-helper.copy';
import { insuredToReader, payerToReader, yearInWords } from '@/copy/premium.copy';
import { benefitsInWords } from '@/copy/premium-benefits.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import { togetherWords } from '@/copy/premiums-together.copy';
import { recordWords } from '@/copy/records.copy';
import { dayWords, momentWords } from '@/copy/wording';
import type { Day } from '@/domain/calendar';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { insuredYearBeginsOn } from '@/domain/premium/premium-season';
import { AnswerView } from '@/frames/answer-view';
import { CertificateRow } from '@/frames/certificate-row';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { PremiumAmount } from '@/frames/premium-amount';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { KeepPaper } from '../keep-paper';

const words = recordWords.receipt;

/** What paid, as far as the reader may know. */
const paidWith = (order: PremiumRecord): AnswerRow => {
  switch (order.side) {
    case 'INSURED':
      return { question: words.payer, answer: payerToReader(order) };
    case 'SELF':
      return { question: words.hall, answer: recordWords.paidAtHall(order.hall) };
    default:
      return { question: words.paidFrom, answer: premiumSourceWords[order.reach].name };
  }
};

const helperRow = (order: PremiumRecord): AnswerRow[] =>
  order.side === 'SELF' || order.helper === null
    ? []
    : [{ question: doneByHelperWords.question, answer: doneByHelper(order.helper) }];

const togetherRow = (order: PremiumRecord): AnswerRow[] =>
  order.side === 'PAYER' && order.togetherId !== null ? [togetherWords.record] : [];

const rowsOf = (order: PremiumRecord): AnswerRow[] => [
  { question: words.receiptNo, answer: order.receiptNo },
  { question: words.idNumber, answer: order.insured.idNumberMasked },
  { question: words.year, answer: yearInWords(order.year) },
  { question: words.amount, answer: <PremiumAmount amountFen={order.amountFen} basis={order.basis} /> },
  paidWith(order),
  ...helperRow(order),
  ...togetherRow(order),
  { question: words.paidAt, answer: momentWords(order.paidAt) },
  order.refundedAt === null
    ? { question: words.benefits, answer: benefitsInWords(order) }
    : { question: words.refundedAt, answer: momentWords(order.refundedAt) },
];

const stateOf = ({ state }: PremiumRecord) =>
  state === 'PAID' ? (
    <StateWord tone='done'>{words.paid}</StateWord>
  ) : (
    <StateWord tone='ended'>{words.refunded}</StateWord>
  );

/** Money from outside goes back to where it came from, while it may go back at all. policy-sources.md#premium-tax-refund */
function OnlyOutside({ order, today }: { order: PremiumRecord; today: Day }) {
  if (order.side !== 'SELF' || !decidePremiumRefund(order, today).ok) return null;
  return (
    <Banner tone='info' title={words.outside.title}>
      {words.outside.body}
    </Banner>
  );
}

export default signedIn(function PremiumReceipt({ me }) {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`premium-order-${id}`, () => readPremiumOrder(id));
  const refundable = asked.kind === 'accepted' && asked.value.refundable ? asked.value : null;
  const toRefund = () => goTo(`/pages/pay-premium/refund/index?id=${id}`);
  return (
    <Screen
      title={words.title}
      barNote={refundable && words.refundUntil(dayWords(insuredYearBeginsOn(refundable.year)))}
      secondary={refundable && <Button kind='secondary' label={words.refund} onPress={toRefund} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {(order) => (
          <>
            <Card title={insuredToReader(order)} state={stateOf(order)}>
              <AnswerTable rows={rowsOf(order)} />
            </Card>
            <KeepPaper id={order.id} kind='RECEIPT' />
            <OnlyOutside order={order} today={me.today} />
            {order.state === 'PAID' && (
              <RowList>
                <CertificateRow orderId={order.id} />
              </RowList>
            )}
            {order.basis === 'MOCK' && <MockStandardBanner year={order.year} />}
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
