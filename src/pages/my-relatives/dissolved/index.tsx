import { dissolveNetwork } from '@/api/network.api';
import type { NetworkDissolved } from '@/contract/network.contract';
import { dissolveWords } from '@/copy/network.copy';
import { momentWords } from '@/copy/wording';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';

const say = dissolveWords;

const doneWords = ({ dissolvedAt, ended }: NetworkDissolved): DoneWords => ({
  word: say.word,
  sentence: say.sentence,
  rows: [
    { question: say.at, answer: momentWords(dissolvedAt) },
    ...ended.map(({ sharingId, name, kinship }) => ({
      question: say.left(name, kinship),
      answer: say.number(sharingId),
    })),
  ],
  next: say.next,
});

/** What became of dissolving the network. */
export default signedIn(function NetworkDissolved() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'dissolveNetwork', ({ key }) => dissolveNetwork(key));
  const repair = () => ({ label: say.notYours, onPress: () => replaceWith('/pages/my-relatives/list/index') });
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
