import { Row } from '@/components/row';
import { certificateWords } from '@/copy/premium-pledge.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { goTo } from '@/platform/navigation';

/** The way to the paper that says a premium was paid, in a region whose program gives one. */
export const certificateRow = ({ premium }: RegionCopy, orderId: string) =>
  premium.certificate === undefined ? null : (
    <Row
      icon='scroll-text'
      name={premium.certificate}
      meaning={certificateWords.openHint}
      onPress={() => goTo(`/pages/records/certificate/index?id=${orderId}`)}
    />
  );
