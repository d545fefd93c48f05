import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { AnswerView } from '@/frames/answer-view';
import { PledgeText } from '@/frames/pledge-text';
import { SignHere } from '@/frames/sign-here';
import { signedIn } from '@/frames/signed-in';
import { useSigning } from '@/frames/use-signing';
import { goHome, goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';

const { pledge: say, refuse } = addRelativeWords;

/** 个人承诺书, with the facts of this case above it; for a child it is the guardian's. */
export default signedIn(
  guarded('pledge', function SignPledge({ me }) {
    const { found, kinship, notice } = familyCode.use();
    const { asked, retry } = useAnswer('pledge', () => readNotice('FAMILY_CODE_PLEDGE', 'national'));
    const pledge = asked.kind === 'accepted' ? asked.value : null;
    const signing = useSigning(pledge, me.name, {
      notice,
      keep: (signed) => familyCode.fill({ pledge: signed }),
    });
    const goOn = () => {
      if (!signing.sign()) return undefined;
      if (found?.confirmer !== 'GUARDIAN') return goTo(familyCodeScreen('confirm'));
      familyCode.fill({ confirmation: { method: 'NONE' } });
      return goTo(familyCodeScreen('check'));
    };
    const facts = [
      { question: say.who, answer: me.name },
      { question: say.forWhom, answer: found?.nameMasked },
      { question: say.kinship, answer: kinship && KINSHIP_WORDS[kinship] },
    ];
    return (
      <Screen
        isReadAloud
        title={pledge?.title}
        {...(pledge && {
          primary: <Button label={say.sign} onPress={goOn} />,
          secondary: <Button kind='secondary' label={refuse} onPress={() => goHome()} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
          {(text) => (
            <>
              <PledgeText pledge={text} facts={facts} />
              <SignHere signing={signing} signerName={me.name} />
            </>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
