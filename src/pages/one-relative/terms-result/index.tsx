import type { RefusedAnswer } from '@/api/answer';
import { changeSharingTerms } from '@/api/sharing.api';
import type { ChangeSharingTermsRequest, Sharing } from '@/contract/sharing.contract';
import { frameWords } from '@/copy/frames.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { termsRows } from '@/frames/terms-rows';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { askedIn, changeTerms, chosenFor } from '@/stores/change-terms.store';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = oneRelativeWords.termsResult;
const { change } = sharingLifeWords;

const doneWords = (sharing: Sharing): DoneWords => ({
  word: say.word,
  sentence: change.sentence(maskName(sharing.other.name)),
  rows: [
    { question: say.who, answer: otherPerson(sharing) },
    ...termsRows(REGIONS[sharing.region], sharing.terms),
    { question: frameWords.reference, answer: sharing.id },
  ],
  next: change.next,
});

/** Sends the new terms; a choice made since then stays. */
const send = async ({ target, body, key }: Deed) => {
  const id = target ?? '';
  const request = body as ChangeSharingTermsRequest;
  const answer = await changeSharingTerms(id, request, key);
  const chosen = chosenFor(id, changeTerms.use.getState());
  const isStill = chosen !== null && JSON.stringify(askedIn(chosen)) === JSON.stringify(request.terms);
  if (answer.kind === 'accepted' && isStill) changeTerms.clear();
  return answer;
};

/** What became of the new terms. */
export default signedIn(function TermsResult() {
  const id = useScreenParam('id');
  const { state, askAgain } = useDeed(useScreenParam('key'), 'changeSharingTerms', send);
  const repair = ({ field }: RefusedAnswer) =>
    field?.startsWith('terms.')
      ? { label: change.repair, onPress: () => replaceWith(sharingScreen('terms', id)) }
      : { label: oneRelativeWords.see, onPress: () => replaceWith(sharingScreen('overview', id)) };
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
