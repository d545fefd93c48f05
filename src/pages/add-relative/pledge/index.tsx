import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { addRelativeWords, titleOnLines } from '@/copy/add-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { PledgeText } from '@/frames/pledge-text';
import { SignHere } from '@/frames/sign-here';
import { signedIn } from '@/frames/signed-in';
import { useSigning } from '@/frames/use-signing';
import { goHome } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { pledgeFacts } from '../pledge-facts';
import { useOnward } from '../use-onward';

const { pledge: say, refuse } = addRelativeWords;

/** The pledge with the facts of this case above it, signed by hand or by name. */
export default signedIn(
  guarded('PLEDGE', function SignPledge({ me, profile, words }) {
    const draft = addRelative.use();
    const { asked, retry } = useAnswer('pledge', () => readNotice('SHARING_PLEDGE', profile.code));
    const pledge = asked.kind === 'accepted' ? asked.value : null;
    const onward = useOnward(profile, 'PLEDGE');
    const signing = useSigning(pledge, me.name, {
      notice: draft.notice,
      kept: draft.pledge?.signature,
      keep: (signed) => addRelative.fill({ pledge: signed, hasReviewed: false }),
    });
    return (
      <Screen
        isReadAloud
        title={pledge ? titleOnLines(pledge.title) : undefined}
        barNote={signing.error !== undefined && <ErrorLine>{signing.error}</ErrorLine>}
        {...(pledge && {
          primary: <Button label={say.sign} onPress={() => (signing.sign() ? onward() : undefined)} />,
          secondary: <Button kind='secondary' label={refuse} onPress={() => goHome()} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
          {(text) => (
            <>
              <PledgeText pledge={text} facts={pledgeFacts({ me, profile, words }, draft)} />
              <SignHere signing={signing} signerName={me.name} />
            </>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
