import type { RefusedAnswer } from '@/api/answer';
import { agreeToSharing, declineSharing } from '@/api/sharing.api';
import type { AgreeToSharingRequest, Sharing } from '@/contract/sharing.contract';
import { agreementWords, answeredInWords } from '@/copy/agreement.copy';
import { frameWords } from '@/copy/frames.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { agreementDraft } from '@/stores/agreement.store';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { answerIn, DEED_OF, type SharingAnswer } from '../answers';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = agreementWords.check;

const doneBy =
  (move: SharingAnswer) =>
  (sharing: Sharing): DoneWords => ({
    word: agreementWords.answers[move].word,
    ...answeredInWords(sharing, maskName(sharing.other.name)),
    rows: [
      { question: say.who, answer: otherPerson(sharing) },
      { question: say.at, answer: momentWords(sharing.history.at(-1)?.at ?? sharing.startedAt) },
      { question: frameWords.reference, answer: sharing.id },
    ],
  });

/** Sends the confirmed answer; once it is given, what was read has served. */
const sendBy = (move: SharingAnswer) => async (deed: Deed) => {
  const id = deed.target ?? '';
  const answer =
    move === 'AGREE'
      ? await agreeToSharing(id, deed.body as AgreeToSharingRequest, deed.key)
      : await declineSharing(id, deed.key);
  if (answer.kind === 'accepted') agreementDraft.clear();
  return answer;
};

/** What became of the relative's answer. */
export default signedIn(function AnswerResult() {
  const id = useScreenParam('id');
  const move = answerIn(useScreenParam('move'));
  const { state, askAgain } = useDeed(useScreenParam('key'), DEED_OF[move], sendBy(move));
  const repair = ({ field }: RefusedAnswer): Repair =>
    field === 'consent.notice'
      ? { label: say.readAgain, onPress: () => replaceWith(sharingScreen('read', id)) }
      : { label: oneRelativeWords.see, onPress: () => replaceWith(sharingScreen('overview', id)) };
  return <DeedResult state={state} askAgain={askAgain} done={doneBy(move)} repair={repair} />;
});
