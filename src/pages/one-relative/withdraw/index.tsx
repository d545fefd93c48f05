import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { kinshipToReader } from '@/copy/kinship.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { momentWords } from '@/copy/wording';
import { Lines } from '@/frames/lines';
import { goBack, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { otherPerson } from '../other-person';

const say = sharingLifeWords.withdraw;

/** A case that is not completed yet, before it is taken back. */
export default aboutSharing(function WithdrawSharing({ sharing }) {
  const { id, other, kinship, side, startedAt, moves } = sharing;
  if (!moves.includes('WITHDRAW')) return <NotPossible sharing={sharing} move='WITHDRAW' title={say.name} />;
  const confirm = () => {
    const key = prepareDeed('withdrawSharing', {}, id, otherPerson(sharing));
    return replaceWith(`/pages/one-relative/withdraw-result/index?key=${key}&id=${id}`);
  };
  const rows = [
    { question: say.who, answer: other.name },
    { question: say.kinship, answer: kinshipToReader(kinship, side) },
    { question: say.asked, answer: momentWords(startedAt) },
  ];
  return (
    <Screen
      isReadAloud
      barTitle={say.name}
      title={say.title}
      primary={<Button kind='danger' label={say.confirm} onPress={confirm} />}
      secondary={<Button kind='secondary' label={say.keep} onPress={() => goBack()} />}
    >
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card>
        <Lines lines={say.lines} />
      </Card>
    </Screen>
  );
});
