import { View } from '@tarojs/components';
import { readPremiumOrder } from '@/api/premium.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { Screen } from '@/components/screen';
import type { PremiumRecord } from '@/contract/premium.contract';
import { placeInWords } from '@/copy/me.copy';
import { isAtTaxChannel, payerOnPaper, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { benefitsSpanInWords } from '@/copy/premium-benefits.copy';
import { certificateWords } from '@/copy/premium-pledge.copy';
import { dayWords, momentWords } from '@/copy/wording';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { canPrint, printScreen } from '@/platform/print';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { KeepPaper } from '../keep-paper';
import './index.scss';

const say = certificateWords;

const payerQuestion = (order: PremiumRecord): string => {
  if (isAtTaxChannel(order)) return say.channel;
  return order.side === 'SELF' ? say.ownPayer : say.payer;
};

/** Names stand in full here: it is a paper about this person, asked for. */
const rowsOf = (order: PremiumRecord): AnswerRow[] => [
  { question: say.insured, answer: order.insured.name },
  { question: say.idNumber, answer: order.insured.idNumberMasked },
  { question: say.place, answer: placeInWords(REGIONS[order.insured.region].name, order.insured.city) },
  { question: say.kind, answer: say.residentInsurance },
  { question: say.year, answer: yearInWords(order.year) },
  { question: say.amount, answer: premiumInWords(order) },
  { question: say.paidAt, answer: momentWords(order.paidAt) },
  { question: say.benefits, answer: benefitsSpanInWords(order) },
  { question: payerQuestion(order), answer: payerOnPaper(order) },
  { question: say.receiptNo, answer: order.receiptNo },
];

function Paper({ order, title, today }: { order: PremiumRecord; title: string; today: string }) {
  if (order.state === 'REFUNDED')
    return (
      <Banner tone='refused' title={say.refunded.title}>
        {say.refunded.body}
      </Banner>
    );
  return (
    <View className='certificate'>
      <Heading level={2} className='certificate__title'>
        {title}
      </Heading>
      <View className='certificate__under'>{say.sandbox}</View>
      <View className='certificate__statement'>{say.statement}</View>
      <AnswerTable rows={rowsOf(order)} />
      <View className='certificate__foot'>
        <View>{say.sandbox}</View>
        <View>{dayWords(today)}</View>
      </View>
    </View>
  );
}

/** The paper that says a premium was paid, to print or to keep. */
export default signedIn(function Certificate({ me }) {
  const id = useScreenParam('id');
  const { title } = say;
  const { asked, retry } = useAnswer(`premium-order-${id}`, () => readPremiumOrder(id));
  const isPaid = asked.kind === 'accepted' && asked.value.state === 'PAID';
  return (
    <Screen barTitle={title} primary={isPaid && canPrint && <Button label={say.print} onPress={printScreen} />}>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(order) => (
          <>
            <Paper order={order} title={title} today={me.today} />
            {order.state === 'PAID' && <KeepPaper id={id} kind='CERTIFICATE' />}
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
