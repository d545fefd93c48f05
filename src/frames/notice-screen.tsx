import { useState } from 'react';
import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { addRelativeWords } from '@/copy/add-relative.copy';
import type { NoticeKind, NoticePublisher, TextSeen } from '@/domain/consent/consent';
import { goHome } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { AnswerView } from './answer-view';
import { Lines } from './lines';

const say = addRelativeWords.notice;

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
  const { asked, retry } = useAnswer('notice', () => readNotice(kind, publisher));
  const notice = asked.kind === 'accepted' ? asked.value : null;
  const [isTicked, setTicked] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const error = wasPressed && !isTicked ? addRelativeWords.tickFirst : undefined;
  const press = () => {
    setPressed(true);
    return notice && isTicked ? onAgree({ version: notice.version, hash: notice.hash }) : undefined;
  };
  return (
    <Screen
      title={notice?.title}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      {...(notice && {
        primary: <Button label={agree} onPress={press} />,
        secondary: <Button kind='secondary' label={addRelativeWords.refuse} onPress={() => goHome()} />,
      })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {({ summary, paragraphs }) => (
          <>
            <Card kind='tint' title={say.summary}>
              <Lines lines={summary} />
            </Card>
            <Heading level={2}>{say.full}</Heading>
            <Paragraphs items={paragraphs} />
          </>
        )}
      </AnswerView>
      {notice && <TickRow label={tick} isTicked={isTicked} onChange={setTicked} error={error} />}
    </Screen>
  );
}
