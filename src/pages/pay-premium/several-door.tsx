import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { PremiumBill } from '@/contract/premium.contract';
import { togetherWords } from '@/copy/premiums-together.copy';
import { goTo } from '@/platform/navigation';
import { isPayable } from '@/stores/premiums-together.store';

/** The way to pay for several at once, where more than one can be paid for now. */
export function SeveralDoor({ bills }: { bills: readonly PremiumBill[] }) {
  if (bills.filter(isPayable).length < 2) return null;
  return (
    <RowList>
      <Row icon='users-round' {...togetherWords.door} onPress={() => goTo('/pages/pay-premium/people/index')} />
    </RowList>
  );
}
