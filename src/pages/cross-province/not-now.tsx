import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossRelationWords } from '@/copy/cross-relation.copy';
import { type CrossMove, decideCrossMove } from '@/domain/cross-province/cross-stages';
import { RefusalBanner } from '@/frames/refusal-banner';
import { replaceWith } from '@/platform/navigation';
import { crossSharingScreen } from './cross-screens';

interface Props {
  sharing: CrossProvinceSharing;
  move: CrossMove;
  title: string;
}

/** Opened for a move that the reader may not make now: why, and the way back to what is. */
export function NotNow({ sharing: { id, stage, side }, move, title }: Props) {
  const decided = decideCrossMove(stage, move, side);
  const back = () => replaceWith(crossSharingScreen('overview', id));
  return (
    <Screen title={title} primary={<Button label={crossRelationWords.see} onPress={back} />}>
      {!decided.ok && <RefusalBanner code={decided.code} params={decided.params} />}
    </Screen>
  );
}
