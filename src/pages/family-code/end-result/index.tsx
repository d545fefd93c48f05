import { endFamilyCode } from '@/api/family-code.api';
import type { FamilyCode } from '@/contract/family-code.contract';
import { frameWords } from '@/copy/frames.copy';
import { medicalCodeWords } from '@/copy/medical-code.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';

const { end: say } = medicalCodeWords;

const doneWords = ({ id, other, side, endedAt }: FamilyCode): DoneWords => ({
  word: say.word,
  sentence: say.ends[side],
  rows: [
    { question: say.who, answer: maskName(other.name) },
    ...(endedAt ? [{ question: say.at, answer: momentWords(endedAt) }] : []),
    { question: frameWords.reference, answer: id },
  ],
  next: say.next,
});

/** What became of the ending. */
export default signedIn(function EndResult() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'endFamilyCode', (deed) =>
    endFamilyCode(deed.target ?? '', deed.key),
  );
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} />;
});
