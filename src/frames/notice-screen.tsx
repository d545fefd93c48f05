import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { addRelativeWords, titleOnLines } from '@/copy/add-relative.copy';
import type { NoticeKind, NoticePublisher, TextSeen } from '@/domain/consent/consent';
import { goHome } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { AnswerView } from './answer-view';
import { NoticeText } from './notice-text';
import { useAgreement } from './use-agreement';

interface Props {
  kind: NoticeKind;
  publisher: NoticePublisher;
  /** What stands at the box, and on the button. */
  tick: string;
  agree: string;
  onAgree: (seen: TextSeen) => unknown;
}

/** A notice as a page of its own: three sentences, the whole, a tick, and the button that agrees. */
export function NoticeScreen({ kind, publisher, tick, agree, onAgree }: Props) {
  const { asked, retry } = useAnswer(`notice-${kind}`, () => readNotice(kind, publisher));
  const notice = asked.kind === 'accepted' ? asked.value : null;
  const agreement = useAgreement(notice, onAgree);
  const { error } = agreement;
  return (
    <Screen
      isReadAloud
      title={notice ? titleOnLines(notice.title) : undefined}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      {...(notice && {
        primary: <Button label={agree} onPress={agreement.agree} />,
        secondary: <Button kind='secondary' label={addRelativeWords.refuse} onPress={() => goHome()} />,
      })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={addRelativeWords.notice.waitingFor} rows={5}>
        {(read) => <NoticeText notice={read} />}
      </AnswerView>
      {notice && <TickRow label={tick} isTicked={agreement.isTicked} onChange={agreement.tick} error={error} />}
    </Screen>
  );
}
