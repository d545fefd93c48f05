import { listPremiumOrders } from '@/api/premium.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import type { PremiumOrder } from '@/contract/premium.contract';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { dayInWords, recordWords } from '@/copy/records.copy';
import { yuan } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import { AnswerView } from '@/frames/answer-view';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { MonthList } from './month-list';
import { PartPaid } from './part-paid';

const rowOf = (order: PremiumOrder) => {
  const isRefunded = order.state === 'REFUNDED';
  const name = insuredInWords(order);
  const meaning = `${yearInWords(order.year)} · ${dayInWords(order.paidAt)}`;
  const said = [
    name,
    meaning,
    `${recordWords.myPart} ${yuan(order.amountFen)}`,
    ...(isRefunded ? [recordWords.refunded] : []),
  ];
  return (
    <Row
      key={order.id}
      name={name}
      meaning={meaning}
      state={<PartPaid amountFen={order.amountFen} isRefunded={isRefunded} />}
      spokenLabel={said.join('，')}
      onPress={() => goTo(`/pages/records/premium/index?id=${order.id}`)}
    />
  );
};

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
