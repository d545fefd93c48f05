import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { familyCodeWords } from '@/copy/family-code.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { familyCode } from '@/stores/family-code.store';
import { familyCodeRequest } from '@/stores/family-code-request';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';

const { check: say, route: routeWords } = familyCodeWords;

/** Every answer once more, and what it means for the money: nothing. */
export default signedIn(
  guarded('check', function CheckMember() {
    const draft = familyCode.use();
    const { route, found, kinship, confirmation } = draft;
    const submit = () => {
      const request = familyCodeRequest(draft);
      if (!request) return undefined;
      return replaceWith(`${familyCodeScreen('result')}?key=${prepareDeed('startFamilyCode', request)}`);
    };
    const mend = (screen: 'route' | 'form' | 'confirm') => () => void replaceWith(familyCodeScreen(screen));
    const rows = [
      { question: say.route, answer: route && routeWords.choices[route].name, onChange: mend('route') },
      { question: say.member, answer: found?.nameMasked, onChange: mend('form') },
      { question: say.kinship, answer: kinship && KINSHIP_WORDS[kinship], onChange: mend('form') },
      {
        question: say.confirmed,
        answer: confirmation && say.confirmations[confirmation.method],
        ...(found?.confirmer === 'MEMBER' && { onChange: mend('confirm') }),
      },
    ];
    return (
      <Screen
        isReadAloud
        title={say.title}
        lead={say.lead}
        barNote={say.money}
        primary={<Button label={say.submit} onPress={submit} />}
      >
        <Card>
          <AnswerTable rows={rows} />
        </Card>
      </Screen>
    );
  }),
);
