import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossWords } from '@/copy/cross-province.copy';
import { crossOtherInFull, crossStanding } from '@/copy/cross-relation.copy';
import { titled } from '@/copy/wording';
import { goTo } from '@/platform/navigation';
import { Lines } from './lines';

/** A relative in another province wants to leave money for the reader, and waits for the answer. */
export const QuotaProposed = ({ sharing }: { sharing: CrossProvinceSharing }) => (
  <Card kind='tint' title={titled(crossWords.title, crossOtherInFull(sharing))}>
    <Lines lines={crossStanding(sharing)} />
    <Button
      label={crossWords.start.look}
      onPress={() => goTo(`/pages/cross-province/overview/index?id=${sharing.id}`)}
    />
  </Card>
);
