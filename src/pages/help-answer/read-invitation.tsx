import { useState } from 'react';
import { answerHelpInvitation } from '@/api/helping.api';
import { readNotice } from '@/api/notice.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EqualAnswers } from '@/components/equal-answers';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import type { HelpInvitation, HelpInvitationAnswered, InvitationKey } from '@/contract/helping.contract';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { capInWords, helpingWords, scopesInWords } from '@/copy/helping.copy';
import { refusalLine } from '@/copy/refusal-line';
import { dayWords } from '@/copy/wording';
import type { HelpAnswer } from '@/domain/helping/decide-invitation';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { NoticeText } from '@/frames/notice-text';
import { attempt } from '@/stores/attempt';
import { useAnswer } from '@/stores/use-answer';

const { read: say, silence } = helpAnswerWords;
const { check } = helpingWords;

interface Props {
  by: InvitationKey;
  invitation: HelpInvitation;
  onAnswered: (answered: HelpInvitationAnswered) => void;
}

const rowsOf = ({ helpedMasked, scopes, capFen, firstDay, lastDay }: HelpInvitation) => [
  { question: say.whom, answer: helpedMasked },
  { question: check.scopes, answer: <Lines lines={scopesInWords(scopes)} /> },
  { question: check.cap, answer: capInWords(capFen) },
  { question: check.from, answer: dayWords(firstDay) },
  { question: check.until, answer: dayWords(lastDay) },
];

/** Who asks, what for and until when; two answers of the same weight, and a quiet no. */
export function ReadInvitation({ by, invitation, onAnswered }: Props) {
  const { asked, retry } = useAnswer('notice-HELP_NOTICE', () => readNotice('HELP_NOTICE', 'national'));
  const [no, setNo] = useState<string | undefined>();
  const notice = asked.kind === 'accepted' ? { version: asked.value.version, hash: asked.value.hash } : null;
  const answer = async (said: HelpAnswer) => {
    const isYes = said === 'AGREE';
    if (isYes && !notice) {
      retry();
      return setNo(say.unread);
    }
    const body = { by, answer: said, ...(isYes && notice && { notice }) };
    const told = await attempt(body, answerHelpInvitation);
    if (told.kind === 'accepted') return onAnswered(told.value);
    setNo(told.kind === 'refused' ? refusalLine(told) : silence);
  };
  const notNow = <Button kind='quiet' label={say.notNow} onPress={() => answer('NOT_NOW')} />;
  return (
    <Screen
      isReadAloud
      title={say.title(invitation.helperName)}
      lead={say.lead}
      barNote={no !== undefined && <ErrorLine>{no}</ErrorLine>}
      primary={
        <EqualAnswers
          first={<Button kind='secondary' label={say.agree} onPress={() => answer('AGREE')} />}
          second={<Button kind='secondary' label={say.refuse} onPress={() => answer('REFUSE')} />}
        />
      }
    >
      <Card>
        <AnswerTable rows={rowsOf(invitation)} />
      </Card>
      {!notice && notNow}
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {(text) => <NoticeText notice={text}>{notNow}</NoticeText>}
      </AnswerView>
    </Screen>
  );
}
