import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { decideMove, type SharingMove } from '@/domain/sharing/stages';
import { RefusalBanner } from '@/frames/refusal-banner';
import { replaceWith } from '@/platform/navigation';
import { sharingScreen } from './sharing-screens';

/** Opened for a move that the reader may not make now: why, and the way back to what is. */
export function NotPossible({ sharing, move, title }: { sharing: Sharing; move: SharingMove; title: string }) {
  const decided = decideMove(sharing.stage, move, sharing.side, SHARING_SIDES);
  const back = () => replaceWith(sharingScreen('overview', sharing.id));
  return (
    <Screen title={title} primary={<Button label={oneRelativeWords.see} onPress={back} />}>
      <RefusalBanner code={decided.ok ? 'MOVE_NOT_YOURS' : decided.code} />
    </Screen>
  );
}
