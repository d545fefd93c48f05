import { startSharing } from '@/api/sharing.api';
import { Button } from '@/components/button';
import type { Sharing, StartSharingRequest } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { usesNamed } from '@/copy/sharing.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { clearWhenDone } from '@/stores/add-relative-request';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { repairOf } from './repair';

const { result } = addRelativeWords;

const doneWords = ({ id, other, kinship, side, uses, startedAt }: Sharing): DoneWords => {
  const name = maskName(other.name);
  return {
    word: result.word,
    sentence: result.sentence(name),
    rows: [
      { question: result.relative, answer: `${name}（${kinshipToReader(kinship, side)}）` },
      { question: result.uses, answer: usesNamed(uses) },
      { question: result.since, answer: momentWords(startedAt) },
      { question: frameWords.reference, answer: id },
    ],
    next: result.next,
    more: (
      <Button kind='quiet' label={result.see} onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)} />
    ),
  };
};

/** What became of it; opened again, it asks with the same key and gets the same answer. */
export default signedIn(function AddRelativeResult({ profile }) {
  const send = async (deed: Deed) => {
    const answer = await startSharing(deed.body as StartSharingRequest, deed.key);
    if (answer.kind === 'accepted') clearWhenDone(profile, deed.body);
    return answer;
  };
  const { state, askAgain } = useDeed(useScreenParam('key'), 'startSharing', send);
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repairOf(profile)} />;
});
