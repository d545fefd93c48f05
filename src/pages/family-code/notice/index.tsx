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
import { familyCodeWords } from '@/copy/family-code.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { goHome, goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';

const { notice: say } = familyCodeWords;

/** 《家庭成员添加告知书》: read, ticked, agreed to. */
export default signedIn(
  guarded('notice', function ReadNotice() {
    const { asked, retry } = useAnswer('notice', () => readNotice('FAMILY_CODE_NOTICE', 'national'));
    const notice = asked.kind === 'accepted' ? asked.value : null;
    const [isTicked, setTicked] = useState(false);
    const [wasPressed, setPressed] = useState(false);
    const error = wasPressed && !isTicked ? addRelativeWords.tickFirst : undefined;
    const agree = () => {
      setPressed(true);
      if (!notice || !isTicked) return undefined;
      familyCode.fill({ notice: { version: notice.version, hash: notice.hash } });
      return goTo(familyCodeScreen('pledge'));
    };
    return (
      <Screen
        title={notice?.title}
        barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
        {...(notice && {
          primary: <Button label={say.agree} onPress={agree} />,
          secondary: <Button kind='secondary' label={say.refuse} onPress={() => goHome()} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={addRelativeWords.notice.waitingFor} rows={5}>
          {({ summary, paragraphs }) => (
            <>
              <Card kind='tint' title={addRelativeWords.notice.summary}>
                <Lines lines={summary} />
              </Card>
              <Heading level={2}>{addRelativeWords.notice.full}</Heading>
              <Paragraphs items={paragraphs} />
            </>
          )}
        </AnswerView>
        {notice && <TickRow label={say.tick} isTicked={isTicked} onChange={setTicked} error={error} />}
      </Screen>
    );
  }),
);
