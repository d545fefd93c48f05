import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import type { PremiumBillList } from '@/contract/premium.contract';
import { premiumWords, seasonInWords } from '@/copy/pay-premium.copy';
import { goTo } from '@/platform/navigation';

interface Props {
  list: PremiumBillList;
  today: string;
}

/** Nothing is collected now: says when it is, and where earlier payments are. */
export function SeasonClosed({ list: { season, year }, today }: Props) {
  const action = (
    <Button
      kind='secondary'
      label={premiumWords.closed.records}
      onPress={() => goTo('/pages/records/list/index?kind=premium')}
    />
  );
  return (
    <EmptyState drawing='paper' title={premiumWords.closed.title} action={action}>
      {seasonInWords({ ...season, year }, today)}
    </EmptyState>
  );
}
