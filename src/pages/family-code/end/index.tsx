import { readFamilyCode } from '@/api/family-code.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { medicalCodeWords } from '@/copy/medical-code.copy';
import { maskName } from '@/domain/person/masking';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goBack, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';
import { familyCodeScreen } from '../screens';

const { end: say } = medicalCodeWords;

/** What ends, before it is ended; either side may. */
export default signedIn(function EndFamilyCode() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`family-code:${id}`, () => readFamilyCode(id));
  const confirm = () => replaceWith(`${familyCodeScreen('end-result')}?key=${prepareDeed('endFamilyCode', {}, id)}`);
  return (
    <Screen
      isReadAloud
      title={say.title}
      {...(asked.kind === 'accepted' && {
        primary: <Button kind='danger' label={say.confirm} onPress={confirm} />,
        secondary: <Button kind='secondary' label={say.keep} onPress={() => goBack()} />,
      })}
    >
      <AnswerView asked={asked} retry={retry}>
        {({ other, side }) => (
          <>
            <Card>
              <AnswerTable rows={[{ question: say.who, answer: maskName(other.name) }]} />
            </Card>
            <Card title={say.ends[side]}>{say.stays}</Card>
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
