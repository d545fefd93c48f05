import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { RefusalBanner } from '@/frames/refusal-banner';
import { replaceWith } from '@/platform/navigation';
import { sharingScreen } from './sharing-screens';

/** Opened for a move that the reader may not make now: why, and the way back to what is. */
export function NotPossible({ sharing, title }: { sharing: Sharing; title: string }) {
  const back = () => replaceWith(sharingScreen('overview', sharing.id));
  return (
    <Screen title={title} primary={<Button label={oneRelativeWords.see} onPress={back} />}>
      <RefusalBanner code={sharing.stage === 'ENDED' ? 'SHARING_ENDED' : 'MOVE_NOT_YOURS'} />
    </Screen>
  );
}
