import { useState } from 'react';
import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EqualAnswers } from '@/components/equal-answers';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { crossMoveWords } from '@/copy/cross-moves.copy';
import { crossStanding } from '@/copy/cross-relation.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { answerMove } from '@/stores/cross-move.store';
import { useAnswer } from '@/stores/use-answer';
import { aboutCross } from '../about-cross';
import { confirmScreen } from '../cross-screens';
import { NotNow } from '../not-now';

const say = crossMoveWords.read;

/** What the relative reads before answering; both answers stand there with the same weight. */
export default aboutCross(function ReadBeforeAnswering({ sharing }) {
  const { id, moves } = sharing;
  const { asked, retry } = useAnswer('notice', () => readNotice('CROSS_PROVINCE_RELATIVE_NOTICE', 'national'));
  const notice = asked.kind === 'accepted' ? asked.value : null;
  const [isTicked, setTicked] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  if (!moves.includes('ACCEPT')) return <NotNow sharing={sharing} move='ACCEPT' title={say.title} />;
  const error = wasPressed && !isTicked ? say.tickFirst : undefined;
  const accept = () => {
    setPressed(true);
    if (!notice || !isTicked) return undefined;
    answerMove(id, { notice: { version: notice.version, hash: notice.hash } });
    return goTo(confirmScreen(id, 'ACCEPT'));
  };
  const answers = (
    <EqualAnswers
      first={<Button kind='secondary' label={say.accept} onPress={accept} />}
      second={<Button kind='secondary' label={say.refuse} onPress={() => goTo(confirmScreen(id, 'REFUSE'))} />}
    />
  );
  return (
    <Screen
      isReadAloud
      title={notice?.title}
      lead={crossStanding(sharing)[0]}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      primary={notice && answers}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {({ summary, paragraphs }) => (
          <>
            <Card kind='tint' title={say.summary}>
              <Lines lines={summary} />
            </Card>
            <Heading level={2}>{say.full}</Heading>
            <Paragraphs items={paragraphs} />
            <TickRow label={say.tick} isTicked={isTicked} onChange={setTicked} error={error} />
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
