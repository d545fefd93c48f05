import { readClock } from '@/api/demo.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import type { PremiumBillList } from '@/contract/premium.contract';
import { premiumWords, seasonInWords } from '@/copy/pay-premium.copy';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

interface Props {
  list: PremiumBillList;
  today: string;
}

/** The day here is the sandbox's: only where the demo doors are open. */
function SandboxDay() {
  const { asked } = useAnswer('sandbox-day', readClock);
  if (asked.kind !== 'accepted') return null;
  return <Button kind='quiet' label={premiumWords.closed.sandbox} onPress={() => goTo('/pages/me/about/index')} />;
}

/** Nothing is collected now: says when it is, and where earlier payments are. */
export function SeasonClosed({ list: { season, year }, today }: Props) {
  const action = (
    <>
      <Button
        kind='secondary'
        label={premiumWords.closed.records}
        onPress={() => goTo('/pages/records/list/index?kind=premium')}
      />
      <SandboxDay />
    </>
  );
  return (
    <EmptyState drawing='paper' title={premiumWords.closed.title} action={action}>
      {seasonInWords({ ...season, year }, today)}
    </EmptyState>
  );
}
