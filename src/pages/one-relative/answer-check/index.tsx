import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { agreementWords } from '@/copy/agreement.copy';
import { REGIONS } from '@/domain/region/regions';
import { Lines } from '@/frames/lines';
import { termsRows } from '@/frames/terms-rows';
import { goBack, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { agreementDraft, readFor } from '@/stores/agreement.store';
import { prepareDeed } from '@/stores/deeds';
import { aboutSharing } from '../about-sharing';
import { answerIn, DEED_OF } from '../answers';
import { NotPossible } from '../not-possible';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = agreementWords.check;

/** The relative's answer, looked at once more before it is given. */
export default aboutSharing(function CheckAnswer({ sharing }) {
  const { id, moves, region, terms } = sharing;
  const move = answerIn(useScreenParam('move'));
  const notice = readFor(id, agreementDraft.use());
  const words = agreementWords.answers[move];
  if (!moves.includes(move)) return <NotPossible sharing={sharing} move={move} title={words.title} />;
  const toRead = () => replaceWith(sharingScreen('read', id));
  const confirm = () => {
    if (move === 'AGREE' && !notice) return toRead();
    const body = move === 'AGREE' ? { consent: { notice } } : {};
    const key = prepareDeed(DEED_OF[move], body, id, otherPerson(sharing));
    return replaceWith(`/pages/one-relative/answer-result/index?key=${key}&id=${id}&move=${move}`);
  };
  return (
    <Screen
      isReadAloud
      title={words.title}
      lead={say.lead}
      primary={<Button label={words.confirm} onPress={confirm} />}
      secondary={<Button kind='secondary' label={say.consider} onPress={() => goBack()} />}
    >
      <Card>
        <AnswerTable
          rows={[{ question: say.who, answer: otherPerson(sharing) }, ...termsRows(REGIONS[region], terms)]}
        />
      </Card>
      <Card kind='tint' title={say.what}>
        <Lines lines={words.lines} />
      </Card>
    </Screen>
  );
});
