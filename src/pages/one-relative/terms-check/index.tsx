import { useEffect } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { Lines } from '@/frames/lines';
import { replaceWith } from '@/platform/navigation';
import { askedIn, changeTerms, chosenFor } from '@/stores/change-terms.store';
import { prepareDeed } from '@/stores/deeds';
import { aboutSharing } from '../about-sharing';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';
import { changeRows } from './change-rows';

const say = oneRelativeWords.termsCheck;
const { change } = sharingLifeWords;

/** The terms before and after, and what it means, before they are changed. */
export default aboutSharing(function CheckTerms({ sharing }) {
  const { id } = sharing;
  const chosen = chosenFor(id, changeTerms.use());
  const isLost = chosen === null;
  useEffect(() => {
    if (isLost) void replaceWith(sharingScreen('terms', id));
  }, [isLost, id]);
  if (isLost)
    return (
      <Screen title={change.title}>
        <Skeleton waitingFor={oneRelativeWords.waitingFor} />
      </Screen>
    );
  const confirm = () => {
    const key = prepareDeed('changeSharingTerms', { terms: askedIn(chosen) }, id, otherPerson(sharing));
    return replaceWith(`/pages/one-relative/terms-result/index?key=${key}&id=${id}`);
  };
  const rows = [{ question: say.who, answer: otherPerson(sharing) }, ...changeRows(sharing, chosen)];
  return (
    <Screen isReadAloud title={change.title} lead={say.lead} primary={<Button label={say.confirm} onPress={confirm} />}>
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card kind='tint'>
        <Lines lines={change.money} />
      </Card>
    </Screen>
  );
});
