import { listLongTermCareBills, listLongTermCareOrders } from '@/api/long-term-care.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { LongTermCareBill, LongTermCareBillList } from '@/contract/long-term-care.contract';
import { careDueInWords, carePaidInWords, careWords, mockAmount } from '@/copy/long-term-care.copy';
import { insuredInWords } from '@/copy/premium.copy';
import type { Fen } from '@/domain/money';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

const { empty } = careWords;

const Nothing = () => (
  <EmptyState
    drawing='people'
    title={empty.title}
    action={<Button kind='secondary' label={empty.go} onPress={() => goTo('/pages/cross-province/start/index')} />}
  >
    {empty.body}
  </EmptyState>
);

/** What is due leads on. */
const BillRow = ({ bill, amountFen }: { bill: LongTermCareBill; amountFen: Fen }) => (
  <Row
    name={insuredInWords(bill)}
    meaning={careDueInWords(amountFen)}
    onPress={() => goTo(`/pages/long-term-care/check/index?id=${bill.sharingId}`)}
  />
);

/** What can be paid in a list, and under it a card for each that cannot. */
function Bills({ year, bills }: LongTermCareBillList) {
  return (
    <>
      {bills.some(({ due }) => due) && (
        <RowList title={careWords.bills(year)}>
          {bills.map((bill) => bill.due && <BillRow key={bill.sharingId} bill={bill} amountFen={bill.due.amountFen} />)}
        </RowList>
      )}
      {bills.map(
        (bill) =>
          bill.refusal && (
            <RefusalBanner
              key={bill.sharingId}
              {...bill.refusal}
              about={{ sharingId: bill.sharingId, reach: 'NATION', asSharer: true }}
              who={insuredInWords(bill)}
              isQuiet
            />
          ),
      )}
    </>
  );
}

function Paid() {
  const { asked } = useAnswer('long-term-care-orders', listLongTermCareOrders);
  if (asked.kind !== 'accepted' || asked.value.orders.length === 0) return null;
  return (
    <RowList title={careWords.paid}>
      {asked.value.orders.map((order) => (
        <Row
          key={order.id}
          name={insuredInWords(order)}
          meaning={carePaidInWords(order)}
          state={<Money amountFen={order.amountFen} />}
          onPress={() => goTo(`/pages/long-term-care/record/index?id=${order.id}`)}
        />
      ))}
    </RowList>
  );
}

/** 长护险: one bill a relative whose quota I filled, and what I have paid. */
export default signedIn(function CareStart() {
  const { asked, retry } = useAnswer('long-term-care-bills', listLongTermCareBills);
  return (
    <Screen title={careWords.title} lead={careWords.lead}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={careWords.waitingFor}
        empty={{ when: ({ bills }) => bills.length === 0, show: <Nothing /> }}
      >
        {({ year, bills }) => (
          <>
            <Bills year={year} bills={bills} />
            <Banner tone='info' title={mockAmount.mark}>
              {mockAmount.sentence}
            </Banner>
          </>
        )}
      </AnswerView>
      <Paid />
    </Screen>
  );
});
