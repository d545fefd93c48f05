import { listPremiumBills } from '@/api/premium.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { dueInWords } from '@/copy/pay-premium.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';
import { premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';

interface Props {
  sharing: Sharing;
  profile: RegionProfile;
  words: RegionCopy;
}

/** In season, the way to pay this relative's premium; at other times, and where nothing is due, it is not there. */
export function PremiumOfOne({ sharing: { id, side }, profile, words }: Props) {
  const { asked } = useAnswer('premium-bills', side === 'SHARER' ? () => listPremiumBills() : null);
  const bill = asked.kind === 'accepted' ? asked.value.bills.find(({ sharingId }) => sharingId === id) : undefined;
  if (asked.kind !== 'accepted' || !bill?.due) return null;
  const pay = () => {
    premiumDraft.fill({ sharingId: id, year: null });
    return goTo(payPremiumDoor(profile));
  };
  return (
    <RowList>
      <Row
        icon='hand-heart'
        name={words.premium.title}
        meaning={sharingLifeWords.payPremiumHint(dueInWords(bill.due))}
        onPress={pay}
      />
    </RowList>
  );
}
