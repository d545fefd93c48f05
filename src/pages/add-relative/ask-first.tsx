import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { TickRow } from '@/components/tick-row';
import { agreementWords } from '@/copy/agreement.copy';
import type { Day } from '@/domain/calendar';
import { normaliseIdNumber, readIdNumber } from '@/domain/person/id-number';
import type { RegionProfile } from '@/domain/region/region-profile';
import { isOldEnoughToAgree, offersAgreement } from '@/domain/sharing/relative-agreement';
import { type AddRelativeDraft, addRelative, relativesIn } from '@/stores/add-relative.store';

const say = agreementWords.ask;

/** Offered where the region authorises, and everybody whose number was typed is old enough; the bureau knows of the others. */
export const isAskingOffered = (profile: RegionProfile, draft: AddRelativeDraft, today: Day): boolean =>
  draft.asksRelative ||
  (offersAgreement(profile) &&
    relativesIn(draft).every(({ idNumber }) => {
      const read = readIdNumber(normaliseIdNumber(idNumber), today);
      return !read.ok || isOldEnoughToAgree(read.value.bornOn, today);
    }));

interface Props {
  profile: RegionProfile;
  draft: AddRelativeDraft;
  today: Day;
  /** As the region calls them. */
  relative: string;
}

/** One quiet choice: the relative is asked before it begins. */
export function AskFirst({ profile, draft, today, relative }: Props) {
  if (!isAskingOffered(profile, draft, today)) return null;
  return (
    <Card>
      <TickRow
        label={say.label(relative)}
        isTicked={draft.asksRelative}
        onChange={(asksRelative) => addRelative.fill({ asksRelative })}
      />
      <View>{say.hint}</View>
    </Card>
  );
}
