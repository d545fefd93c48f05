import { View } from '@tarojs/components';
import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ReadAloud } from '@/components/read-aloud';
import { TickRow } from '@/components/tick-row';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { NoticeText } from '@/frames/notice-text';
import type { Person } from '@/frames/signed-in';
import { useAgreement } from '@/frames/use-agreement';
import { goHome } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { useLargeMode } from '@/stores/settings.store';
import { useAnswer } from '@/stores/use-answer';
import { useOnward } from '../use-onward';
import '../add-relative.scss';

/** The notice that stands before the list: read and agreed to, or back home. Large letters need the whole sheet to be read. */
export function NoticeDialog({ profile, words }: Person) {
  const { asked, retry } = useAnswer('notice', () => readNotice('SHARING_NOTICE', profile.code));
  const isLarge = useLargeMode();
  const notice = asked.kind === 'accepted' ? asked.value : null;
  const onward = useOnward(profile, 'NOTICE');
  const { isTicked, tick, error, agree } = useAgreement(notice, (seen) => {
    addRelative.fill({ notice: seen });
    return onward();
  });
  const answers = notice && (
    <View className='add-relative-answers'>
      <TickRow label={words.addRelative.tick} isTicked={isTicked} onChange={tick} error={error} />
      <Button label={words.addRelative.agree} onPress={agree} />
      <Button kind='secondary' label={addRelativeWords.refuse} onPress={() => goHome()} />
    </View>
  );
  return (
    <Dialog
      isOpen
      title={addRelativeWords.notice.dialogTitle}
      onClose={() => void goHome()}
      footer={!isLarge && answers}
    >
      <ReadAloud />
      <AnswerView asked={asked} retry={retry} waitingFor={addRelativeWords.notice.waitingFor}>
        {(read) => <NoticeText notice={read} isTitled />}
      </AnswerView>
      {isLarge && answers}
    </Dialog>
  );
}
