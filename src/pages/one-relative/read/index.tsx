import { useState } from 'react';
import { readNotice } from '@/api/notice.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EqualAnswers } from '@/components/equal-answers';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { agreementWords } from '@/copy/agreement.copy';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { termsRows } from '@/frames/terms-rows';
import { goTo } from '@/platform/navigation';
import { agreementDraft } from '@/stores/agreement.store';
import { useAnswer } from '@/stores/use-answer';
import { aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { otherPerson } from '../other-person';
import { answerCheck } from '../sharing-screens';

const say = agreementWords.read;

/** What the relative reads before a sharing begins; both answers stand there with the same weight. */
export default aboutSharing(function ReadBeforeAgreeing({ sharing }) {
  const { id, moves, region, terms } = sharing;
  const { asked, retry } = useAnswer('notice', () => readNotice('SHARING_RELATIVE_NOTICE', 'national'));
  const notice = asked.kind === 'accepted' ? asked.value : null;
  const [isTicked, setTicked] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  if (!moves.includes('AGREE')) return <NotPossible sharing={sharing} move='AGREE' title={say.title} />;
  const error = wasPressed && !isTicked ? say.tickFirst : undefined;
  const agree = () => {
    setPressed(true);
    if (!notice || !isTicked) return undefined;
    agreementDraft.fill({ sharingId: id, notice: { version: notice.version, hash: notice.hash } });
    return goTo(answerCheck('AGREE', id));
  };
  const answers = (
    <EqualAnswers
      first={<Button kind='secondary' label={say.agree} onPress={agree} />}
      second={<Button kind='secondary' label={say.decline} onPress={() => goTo(answerCheck('DECLINE', id))} />}
    />
  );
  return (
    <Screen
      isReadAloud
      title={notice?.title}
      lead={otherPerson(sharing)}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      primary={notice && answers}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {({ summary, paragraphs }) => (
          <>
            <Card kind='tint' title={say.summary}>
              <Lines lines={summary} />
            </Card>
            <Card title={say.terms}>
              <AnswerTable rows={termsRows(REGIONS[region], terms)} />
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
