import { endSharing } from '@/api/sharing.api';
import type { Sharing } from '@/contract/sharing.contract';
import { frameWords } from '@/copy/frames.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { endWords } from '@/copy/regions/region-copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = oneRelativeWords.endResult;
const life = sharingLifeWords.end;

/** It is over, or will be at midnight. */
const outcomeOf = ({ stage, other, side, region }: Sharing): Pick<DoneWords, 'word' | 'sentence' | 'next'> => {
  const name = maskName(other.name);
  const end = endWords(REGION_COPIES[region], side).name;
  return stage === 'ENDING'
    ? { word: life.askedWord(end), sentence: life.asked(name), next: life.askedNext[side](name) }
    : { word: say.word(end), sentence: say.sentence(name), next: say.next[side](name) };
};

const doneWords = (sharing: Sharing): DoneWords => {
  const at = sharing.ended?.at ?? sharing.due?.at;
  return {
    ...outcomeOf(sharing),
    rows: [
      { question: say.who, answer: otherPerson(sharing) },
      ...(at === undefined ? [] : [{ question: say.at, answer: momentWords(at) }]),
      { question: frameWords.reference, answer: sharing.id },
    ],
  };
};

/** What became of the ending. */
export default signedIn(function EndResult() {
  const id = useScreenParam('id');
  const { state, askAgain } = useDeed(useScreenParam('key'), 'endSharing', (deed) =>
    endSharing(deed.target ?? '', deed.key),
  );
  const repair = () => ({
    label: oneRelativeWords.see,
    onPress: () => replaceWith(sharingScreen('overview', id)),
  });
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
