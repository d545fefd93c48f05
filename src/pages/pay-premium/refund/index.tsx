import { readPremiumOrder } from '@/api/premium.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import type { Me } from '@/contract/me.contract';
import type { PremiumOrder, PremiumRecord } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInFull, yearInWords } from '@/copy/premium.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { AnswerView } from '@/frames/answer-view';
import { PremiumAmount } from '@/frames/premium-amount';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';

const words = premiumWords.refund;

const accountRows = ({ amountFen }: PremiumOrder, me: Me): AnswerRow[] => {
  const balanceFen = me.personalAccount?.balanceFen ?? 0;
  return [
    { question: words.to, answer: premiumWords.check.own(me.name) },
    { question: words.before, answer: <Money amountFen={balanceFen} /> },
    { question: words.after, answer: <Money amountFen={balanceFen + amountFen} /> },
  ];
};

const rowsOf = (order: PremiumOrder, me: Me): AnswerRow[] => [
  { question: premiumWords.result.receipt, answer: order.receiptNo },
  { question: premiumWords.check.insured, answer: insuredInFull(order) },
  { question: premiumWords.check.year, answer: yearInWords(order.year) },
  { question: words.amount, answer: <PremiumAmount amountFen={order.amountFen} basis={order.basis} /> },
  ...(order.reach === 'NATION'
    ? [{ question: words.to, answer: premiumSourceWords.NATION.name }]
    : accountRows(order, me)),
];

function Order({ order, me }: { order: PremiumRecord; me: Me }) {
  if (order.side !== 'PAYER') return <RefusalBanner code='NOT_FOUND' />;
  const decision = decidePremiumRefund(order, me.today);
  if (!decision.ok) return <RefusalBanner code={decision.code} params={decision.params} />;
  return (
    <>
      <Card>
        <AnswerTable rows={rowsOf(order, me)} />
      </Card>
      <Banner tone='waiting' title={words.effect(order.year)}>
        {words.effectNow}
      </Banner>
    </>
  );
}

export default signedIn(function CheckRefund({ me }) {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`premium-order-${id}`, () => readPremiumOrder(id));
  const found = asked.kind === 'accepted' && asked.value.side === 'PAYER' ? asked.value : null;
  const order = found && decidePremiumRefund(found, me.today).ok ? found : null;
  const refund = () =>
    replaceWith(`/pages/pay-premium/refund-result/index?key=${prepareDeed('refundPremiumOrder', {}, id)}`);
  return (
    <Screen
      isReadAloud
      title={words.title}
      lead={words.lead}
      barNote={order && premiumSourceWords[order.reach].willReturn(order.amountFen)}
      primary={order && <Button kind='danger' label={words.confirm} onPress={refund} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {(value) => <Order order={value} me={me} />}
      </AnswerView>
    </Screen>
  );
});
