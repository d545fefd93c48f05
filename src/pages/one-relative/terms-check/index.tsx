import { useEffect } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { usesNamed } from '@/copy/sharing.copy';
import { Lines } from '@/frames/lines';
import { goBack, replaceWith } from '@/platform/navigation';
import { changeTerms, usesChosenFor } from '@/stores/change-terms.store';
import { prepareDeed } from '@/stores/deeds';
import { aboutSharing } from '../about-sharing';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';

const say = oneRelativeWords.termsCheck;

/** The uses before and after, and what it means, before they are changed. */
export default aboutSharing(function CheckTerms({ sharing }) {
  const { id } = sharing;
  const uses = usesChosenFor(id, changeTerms.use());
  const isLost = uses === null;
  useEffect(() => {
    if (isLost) void replaceWith(sharingScreen('terms', id));
  }, [isLost, id]);
  if (isLost)
    return (
      <Screen title={say.title}>
        <Skeleton waitingFor={oneRelativeWords.waitingFor} />
      </Screen>
    );
  const confirm = () => {
    const key = prepareDeed('changeSharingTerms', { uses: [...uses] }, id);
    return replaceWith(`/pages/one-relative/terms-result/index?key=${key}&id=${id}`);
  };
  const rows = [
    { question: say.who, answer: otherPerson(sharing) },
    { question: say.before, answer: usesNamed(sharing.uses) },
    { question: say.after, answer: usesNamed(uses), onChange: () => void goBack() },
  ];
  return (
    <Screen title={say.title} lead={say.lead} primary={<Button label={say.confirm} onPress={confirm} />}>
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card kind='tint'>
        <Lines lines={say.money} />
      </Card>
    </Screen>
  );
});
