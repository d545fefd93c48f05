import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { addRelativeWords, titleOnLines } from '@/copy/add-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goHome } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { NoticeText } from '../notice-text';
import { useAgreement } from '../use-agreement';
import { useOnward } from '../use-onward';

/** What a person must read before agreeing, as a page of its own. */
export default signedIn(
  guarded('NOTICE', function ReadNotice({ profile, words }) {
    const { asked, retry } = useAnswer('notice', () => readNotice('SHARING_NOTICE', profile.code));
    const notice = asked.kind === 'accepted' ? asked.value : null;
    const onward = useOnward(profile, 'NOTICE');
    const { isTicked, tick, error, agree } = useAgreement(notice, (seen) => {
      addRelative.fill({ notice: seen });
      return onward();
    });
    return (
      <Screen
        title={notice ? titleOnLines(notice.title) : undefined}
        barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
        {...(notice && {
          primary: <Button label={words.addRelative.agree} onPress={agree} />,
          secondary: <Button kind='secondary' label={addRelativeWords.refuse} onPress={() => goHome()} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={addRelativeWords.notice.waitingFor} rows={5}>
          {(read) => <NoticeText notice={read} />}
        </AnswerView>
        {notice && <TickRow label={words.addRelative.tick} isTicked={isTicked} onChange={tick} error={error} />}
      </Screen>
    );
  }),
);
