import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Dialog } from '@/components/dialog';
import { EqualAnswers } from '@/components/equal-answers';
import { Screen } from '@/components/screen';
import { applicationWords as say } from '@/copy/employer.copy';
import { momentWords } from '@/copy/wording';
import { Lines } from '@/frames/lines';
import { replaceWith } from '@/platform/navigation';
import { beginApplication } from '@/stores/application.store';
import { prepareDeed } from '@/stores/deeds';
import { aboutApplication } from '../about-application';
import { relativeRows } from '../facts';
import { goToFirst } from '../screens';

/** What the employer handed in, whom it is about, and two answers of the same weight. */
export default aboutApplication(function ReadApplication({ profile, applied }) {
  const [isDeclining, setDeclining] = useState(false);
  const { id, employer, askedAt } = applied;
  const agree = () => {
    beginApplication(id);
    return goToFirst(profile, id);
  };
  const decline = () =>
    replaceWith(`/pages/through-employer/declined/index?key=${prepareDeed('declineEmployerApplication', {}, id)}`);
  const rows = [
    { question: say.employer, answer: employer },
    ...relativeRows(applied),
    { question: say.askedAt, answer: momentWords(askedAt) },
  ];
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      primary={
        <EqualAnswers
          first={<Button kind='secondary' label={say.agree} onPress={agree} />}
          second={<Button kind='secondary' label={say.decline} onPress={() => setDeclining(true)} />}
        />
      }
    >
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card kind='tint' title={say.means.title}>
        <Lines lines={[...say.means.lines, say.wrong]} />
      </Card>
      <Dialog
        isOpen={isDeclining}
        title={say.declineDialog.title}
        onClose={() => setDeclining(false)}
        footer={
          <>
            <Button label={say.declineDialog.confirm} onPress={decline} />
            <Button kind='secondary' label={say.declineDialog.stay} onPress={() => setDeclining(false)} />
          </>
        }
      >
        {say.declineDialog.body}
      </Dialog>
    </Screen>
  );
});
