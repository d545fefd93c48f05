import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { endWords } from '@/copy/regions/region-copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { stageAfterEnd } from '@/domain/sharing/due-moves';
import { Lines } from '@/frames/lines';
import { goBack, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { otherPerson } from '../other-person';

const say = oneRelativeWords.end;
const life = sharingLifeWords.end;

/** At once, or at midnight where the region lets one that was authorised today run out its day. */
const whenInWords = ({ region, stage, startedAt }: Sharing, today: Day): string => {
  const after = stageAfterEnd(REGIONS[region], { stage, askedAt: Date.parse(startedAt) }, today);
  return after === 'ENDED' ? say.atOnce : life.tomorrowAndWhy;
};

/** What ends, from when, and what stays, before it is ended. */
export default aboutSharing(function EndSharing({ me, sharing, words }) {
  const { id, other, kinship, side, moves } = sharing;
  const deed = endWords(words, side);
  if (!moves.includes('END')) return <NotPossible sharing={sharing} move='END' title={deed.name} />;
  const confirm = () => {
    const key = prepareDeed('endSharing', {}, id, otherPerson(sharing));
    return replaceWith(`/pages/one-relative/end-result/index?key=${key}&id=${id}`);
  };
  const rows = [
    { question: say.who, answer: other.name },
    { question: say.kinship, answer: kinshipToReader(kinship, side) },
    { question: say.from, answer: whenInWords(sharing, me.today) },
  ];
  return (
    <Screen
      isReadAloud
      barTitle={deed.name}
      title={deed.confirm}
      primary={<Button kind='danger' label={deed.confirmButton} onPress={confirm} />}
      secondary={<Button kind='secondary' label={say.keep(deed.name)} onPress={() => goBack()} />}
    >
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card title={say.ends}>
        <Lines lines={say.sides[side].ends(other.name)} />
      </Card>
      <Card title={say.stays}>
        <Lines lines={[...say.sides[side].stays, say.again(words.begin.name)]} />
      </Card>
    </Screen>
  );
});
