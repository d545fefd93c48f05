import { listPremiumOrders } from '@/api/premium.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import type { PremiumOrder } from '@/contract/premium.contract';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { monthDayWords, recordWords } from '@/copy/records.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { AnswerView } from '@/frames/answer-view';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { MonthList } from './month-list';
import { RecordRow } from './record-row';

const rowOf = (order: PremiumOrder) => (
  <RecordRow
    key={order.id}
    name={insuredInWords(order)}
    lines={[monthDayWords(order.paidAt), yearInWords(order.year)]}
    amountFen={order.amountFen}
    isRefunded={order.state === 'REFUNDED'}
    screen={`/pages/records/premium/index?id=${order.id}`}
  />
);

/** The premiums I paid for relatives, newest first. */
export function PremiumRecords({ profile }: { profile: RegionProfile }) {
  const { asked, retry } = useAnswer('premium-orders', listPremiumOrders);
  const { title, body, pay } = recordWords.premium.empty;
  return (
    <AnswerView
      asked={asked}
      retry={retry}
      waitingFor={recordWords.waitingFor}
      empty={{
        when: ({ orders }) => orders.length === 0,
        show: (
          <EmptyState
            drawing='paper'
            title={title}
            action={<Button kind='secondary' label={pay} onPress={() => goTo(payPremiumDoor(profile))} />}
          >
            {body}
          </EmptyState>
        ),
      }}
    >
      {({ orders }) => <MonthList records={orders} momentOf={({ paidAt }) => paidAt} row={rowOf} />}
    </AnswerView>
  );
}
