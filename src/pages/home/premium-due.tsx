import { listPremiumBills } from '@/api/premium.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { closesInWords, dueInWords, dueTitle, homeWords } from '@/copy/home.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { Lines } from '@/frames/lines';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

/** The one thing that waits for this person now: a relative's premium, while the season is open. Otherwise nothing. */
export function PremiumDue({ profile }: { profile: RegionProfile }) {
  const { asked } = useAnswer('premium-bills', () => listPremiumBills());
  if (asked.kind !== 'accepted' || !asked.value.season.open) return null;
  const unpaid = asked.value.bills.filter(({ due }) => due !== null);
  if (unpaid.length === 0) return null;
  return (
    <Card kind='tint' title={dueTitle(asked.value.year)}>
      <Lines lines={[dueInWords(unpaid), closesInWords(asked.value.season.closesOn)]} />
      <Button label={homeWords.pay} onPress={() => goTo(payPremiumDoor(profile))} />
    </Card>
  );
}
