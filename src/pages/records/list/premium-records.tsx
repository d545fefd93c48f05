import { listPremiumOrders } from '@/api/premium.api';
import { Button } from '@/components/button';
import { Leaf } from '@/components/leaf';
import type { PremiumOrderList, PremiumRecord } from '@/contract/premium.contract';
import { insuredToReader, isAtTaxChannel, mockStandard, payerToReader, yearInWords } from '@/copy/premium.copy';
import { recordWords } from '@/copy/records.copy';
import { monthDayWords } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import { OpenDeeds } from '@/frames/open-deeds';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { useLeavesOf } from '@/stores/use-leaves';
import { HeldPremiums } from './held-premiums';
import { MonthList } from './month-list';
import { RecordRow } from './record-row';
import { RecordsView } from './records-view';

/** The day and the year; of what somebody paid for the reader, who it was. */
const linesOf = (order: PremiumRecord): readonly string[] => [
  `${monthDayWords(order.paidAt)} ${yearInWords(order.year)}`,
  ...(order.side === 'INSURED' ? [recordWords.paidBy(payerToReader(order))] : []),
  ...(order.basis === 'MOCK' ? [mockStandard.mark] : []),
  ...(order.side === 'SELF' ? [recordWords.paidAtHall(order.hall)] : []),
];

/** Who paid at the tax channel nobody is told. */
const whoseOf = (order: PremiumRecord): string => {
  if (isAtTaxChannel(order)) return recordWords.paidByOutside;
  return order.side === 'INSURED' ? recordWords.paidForMe : recordWords.myPart;
};

const rowOf = (order: PremiumRecord) => (
  <RecordRow
    key={order.id}
    name={insuredToReader(order)}
    lines={linesOf(order)}
    whose={whoseOf(order)}
    amountFen={order.amountFen}
    isRefunded={order.state === 'REFUNDED'}
    screen={`/pages/records/premium/index?id=${order.id}`}
  />
);

function Orders({ all }: { all: readonly PremiumRecord[] }) {
  const { rows, turning } = useLeavesOf(all);
  return (
    <Leaf {...turning}>
      <MonthList leaf={turning.leaf} records={rows} momentOf={({ paidAt }) => paidAt} row={rowOf} />
    </Leaf>
  );
}

const KINDS = ['payResidentPremium', 'payPremiumsTogether', 'refundPremiumOrder'];

const isEmpty = ({ orders, held }: PremiumOrderList): boolean => orders.length === 0 && held.length === 0;

/** What is open on top; then the premiums I paid for relatives, those paid for me, and my own paid elsewhere, newest first. */
export function PremiumRecords({ profile }: { profile: RegionProfile }) {
  const { asked, retry } = useAnswer('premium-orders', listPremiumOrders);
  const { pay, ...none } = recordWords.premium.empty;
  const action = <Button kind='secondary' label={pay} onPress={() => goTo(payPremiumDoor(profile))} />;
  return (
    <>
      <OpenDeeds kinds={KINDS} />
      <RecordsView asked={asked} retry={retry} isEmpty={isEmpty} none={{ ...none, action }}>
        {({ orders, held }) => (
          <>
            <HeldPremiums held={held} door={payPremiumDoor(profile)} />
            {orders.length > 0 && <Orders all={orders} />}
          </>
        )}
      </RecordsView>
    </>
  );
}
