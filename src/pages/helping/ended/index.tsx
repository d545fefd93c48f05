import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { helpingWords } from '@/copy/helping.copy';
import { momentWords } from '@/copy/wording';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { sendHelpingEnd } from '@/stores/helping.store';
import { useDeed } from '@/stores/use-deed';

const say = helpingWords.ended;

const done = ({ id, other, ended }: Helping): DoneWords => ({
  word: say.word,
  sentence: say.sentence,
  rows: [
    { question: say.other, answer: other.name },
    ...(ended ? [{ question: say.at, answer: momentWords(ended.at) }] : []),
    { question: frameWords.reference, answer: id },
  ],
  next: say.next,
});

/** It is over, and nothing more is done by it. */
export default signedIn(function HelpingEnded() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'endHelping', sendHelpingEnd);
  return <DeedResult state={state} askAgain={askAgain} done={done} />;
});
