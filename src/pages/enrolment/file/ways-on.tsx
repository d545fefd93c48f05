import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { enrolmentWords } from '@/copy/enrolment.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { relativesDoor } from '@/frames/add-relative-screens';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { goTo } from '@/platform/navigation';

const say = enrolmentWords.ways;

interface Props {
  file: EnrolmentFile;
  /** Of the reader. */
  profile: RegionProfile;
}

/** Where a year that is still owed can be paid: by the reader for a relative, by a relative for the reader, or at a hall. */
export function WaysOn({ file: { side, next }, profile }: Props) {
  if (!next || next.isPaid || next.standardFen === next.subsidyFen) return null;
  const [words, door] = side === 'PAYER' ? [say.pay, payPremiumDoor(profile)] : [say.relatives, relativesDoor(profile)];
  return (
    <RowList title={say.title}>
      <Row icon='receipt-text' name={words.name} meaning={words.hint} onPress={() => goTo(door)} />
      <Row
        icon='hospital'
        name={say.hall.name}
        meaning={say.hall.hint}
        onPress={() => goTo('/pages/hall/list/index')}
      />
    </RowList>
  );
}
