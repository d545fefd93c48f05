import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { addRelativeWords, titleOnLines } from '@/copy/add-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { PledgeText } from '@/frames/pledge-text';
import { SignHere } from '@/frames/sign-here';
import { useSigning } from '@/frames/use-signing';
import { goHome } from '@/platform/navigation';
import { application } from '@/stores/application.store';
import { useAnswer } from '@/stores/use-answer';
import { applicationStep } from '../about-application';
import { pledgeRows } from '../facts';
import { useOnward } from '../screens';

const { pledge: say, refuse } = addRelativeWords;

/** The pledge of the region, signed by the employee and nobody else. */
export default applicationStep('pledge', function SignPledge(about) {
  const { me, profile, applied } = about;
  const { asked, retry } = useAnswer('pledge', () => readNotice('SHARING_PLEDGE', profile.code));
  const pledge = asked.kind === 'accepted' ? asked.value : null;
  const draft = application.use();
  const onward = useOnward(profile, 'pledge', applied.id);
  const signing = useSigning(pledge, me.name, {
    notice: draft.notice,
    kept: draft.pledge?.signature,
    keep: (signed) => application.fill({ pledge: signed, hasReviewed: false }),
  });
  const { error, sign } = signing;
  const next = () => (sign() ? onward() : undefined);
  return (
    <Screen
      isReadAloud
      title={pledge ? titleOnLines(pledge.title) : undefined}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      {...(pledge && {
        primary: <Button label={say.sign} onPress={next} />,
        secondary: <Button kind='secondary' label={refuse} onPress={() => goHome()} />,
      })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {(text) => (
          <>
            <PledgeText pledge={text} facts={pledgeRows(about, draft)} />
            <SignHere signing={signing} signerName={me.name} />
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
