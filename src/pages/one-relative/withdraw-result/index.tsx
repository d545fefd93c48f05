import { withdrawSharing } from '@/api/sharing.api';
import type { Sharing } from '@/contract/sharing.contract';
import { frameWords } from '@/copy/frames.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = sharingLifeWords.withdraw;

const doneWords = (sharing: Sharing): DoneWords => ({
  word: say.word,
  sentence: say.sentence(maskName(sharing.other.name)),
  rows: [
    { question: say.who, answer: otherPerson(sharing) },
    { question: frameWords.reference, answer: sharing.id },
  ],
  next: say.next,
});

/** What became of taking a case back. */
export default signedIn(function WithdrawResult() {
  const id = useScreenParam('id');
  const { state, askAgain } = useDeed(useScreenParam('key'), 'withdrawSharing', (deed) =>
    withdrawSharing(deed.target ?? '', deed.key),
  );
  const repair = () => ({
    label: oneRelativeWords.see,
    onPress: () => replaceWith(sharingScreen('overview', id)),
  });
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
