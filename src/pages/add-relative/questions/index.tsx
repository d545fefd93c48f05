import { Button } from '@/components/button';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { memberWords } from '@/copy/member.copy';
import { signedIn } from '@/frames/signed-in';
import { addRelative } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';

const { questions } = memberWords;

/** What one should have read before sharing for the first time, as questions and answers. */
export default signedIn(
  guarded('QUESTIONS', function Questions({ profile }) {
    const onward = useOnward(profile, 'QUESTIONS');
    const goOn = () => {
      addRelative.fill({ hasAnswered: true });
      return onward();
    };
    return (
      <Screen
        title={questions.title}
        lead={questions.lead}
        primary={<Button label={questions.confirm} onPress={goOn} />}
      >
        <Paragraphs items={questions.items} />
      </Screen>
    );
  }),
);
