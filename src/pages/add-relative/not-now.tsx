import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { reasonWords } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import type { Refusal } from '@/domain/outcome';
import { relativesDoor } from '@/frames/add-relative-screens';
import { openWhy } from '@/frames/open-why';
import { reasonFacts } from '@/frames/reason-facts';
import type { Person } from '@/frames/signed-in';
import { goHome, replaceWith } from '@/platform/navigation';

interface Props {
  person: Person;
  whyNot: Pick<Refusal, 'code' | 'params'>;
}

/** Why nobody can be added now: on the first screen, before anything is read or filled in. */
export function NotNow({ person: { profile, words }, whyNot }: Props) {
  const { happened, now } = refusalSentence(whyNot.code, whyNot.params);
  return (
    <Screen
      isReadAloud
      head={
        <OutcomeHead tone='refused' word={addRelativeWords.notNow}>
          {happened}
        </OutcomeHead>
      }
      barTitle={words.addRelative.title}
      primary={<Button label={addRelativeWords.seeRelatives} onPress={() => replaceWith(relativesDoor(profile))} />}
      secondary={<Button kind='secondary' label={frameWords.backHome} onPress={() => goHome()} />}
    >
      <Card title={frameWords.whatNow}>{now}</Card>
      <Card>
        <AnswerTable rows={reasonFacts(whyNot.code, { params: whyNot.params })} />
      </Card>
      <Button kind='quiet' label={reasonWords.why} onPress={() => openWhy(whyNot.code, whyNot)} />
    </Screen>
  );
}
