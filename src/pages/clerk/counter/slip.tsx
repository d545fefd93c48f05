import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { HallDeed } from '@/contract/hall.contract';
import { clerkWords } from '@/copy/clerk.copy';
import { paperWords } from '@/copy/hall.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { canPrint, printScreen } from '@/platform/print';
import { slipRows } from './slip-rows';

interface Props {
  slip: HallDeed;
  profile: RegionProfile;
  onAgain: () => unknown;
  onNext: () => unknown;
}

/** What was done, on paper for the person. */
export function Slip({ slip, profile, onAgain, onNext }: Props) {
  const next = <Button kind={canPrint ? 'secondary' : 'primary'} label={clerkWords.next} onPress={onNext} />;
  return (
    <Screen
      hasBack={false}
      title={clerkWords.receipt}
      primary={canPrint ? <Button label={clerkWords.print} onPress={printScreen} /> : next}
      secondary={canPrint && next}
    >
      {!canPrint && <Banner tone='info'>{paperWords.cannotPrint}</Banner>}
      <Card>
        <AnswerTable rows={slipRows(slip, profile)} />
      </Card>
      <Button kind='quiet' label={clerkWords.again} onPress={onAgain} />
    </Screen>
  );
}
