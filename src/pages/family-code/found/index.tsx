import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { familyCodeWords } from '@/copy/family-code.copy';
import { signedIn } from '@/frames/signed-in';
import { goBack, goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';

const { found: say } = familyCodeWords;

/** Whom the bureau found, masked, and who has to confirm. */
export default signedIn(
  guarded('found', function MemberFound() {
    const found = familyCode.use((draft) => draft.found);
    if (!found) return null;
    const rows = [
      { question: say.name, answer: found.nameMasked, onChange: () => void goBack() },
      { question: say.bornOn, answer: say.day(found.bornOn) },
    ];
    return (
      <Screen
        isReadAloud
        title={say.title}
        lead={say.lead}
        primary={<Button label={say.yes} onPress={() => goTo(familyCodeScreen('notice'))} />}
      >
        <Card>
          <AnswerTable rows={rows} />
        </Card>
        <Card kind='tint' title={say.who}>
          {say.confirmers[found.confirmer]}
        </Card>
      </Screen>
    );
  }),
);
