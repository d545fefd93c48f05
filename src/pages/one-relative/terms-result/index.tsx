import type { RefusedAnswer } from '@/api/answer';
import { changeSharingTerms } from '@/api/sharing.api';
import type { ChangeSharingTermsRequest, Sharing } from '@/contract/sharing.contract';
import { frameWords } from '@/copy/frames.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { usesNamed } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { changeTerms, usesChosenFor } from '@/stores/change-terms.store';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = oneRelativeWords.termsResult;

const doneWords = (sharing: Sharing): DoneWords => ({
  word: say.word,
  sentence: say.sentence(maskName(sharing.other.name)),
  rows: [
    { question: say.who, answer: otherPerson(sharing) },
    { question: say.uses, answer: usesNamed(sharing.uses) },
    { question: frameWords.reference, answer: sharing.id },
  ],
  next: say.next,
});

/** Sends the new uses; a choice made since then stays. */
const send = async ({ target, body, key }: Deed) => {
  const id = target ?? '';
  const request = body as ChangeSharingTermsRequest;
  const answer = await changeSharingTerms(id, request, key);
  const chosen = usesChosenFor(id, changeTerms.use.getState());
  if (answer.kind === 'accepted' && JSON.stringify(chosen) === JSON.stringify(request.uses)) changeTerms.clear();
  return answer;
};

/** What became of the new uses. */
export default signedIn(function TermsResult() {
  const id = useScreenParam('id');
  const { state, askAgain } = useDeed(useScreenParam('key'), 'changeSharingTerms', send);
  const repair = ({ field }: RefusedAnswer) =>
    field === 'uses'
      ? { label: say.repair, onPress: () => replaceWith(sharingScreen('terms', id)) }
      : { label: oneRelativeWords.see, onPress: () => replaceWith(sharingScreen('overview', id)) };
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
