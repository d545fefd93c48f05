import { listHelpDeeds } from '@/api/helping.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { capInWords, helpingWords, scopesInWords } from '@/copy/helping.copy';
import { dayWords, withNote, yuan } from '@/copy/wording';
import { isDay } from '@/domain/calendar';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { lookAtHelping } from '@/stores/helping.store';
import { useAnswer } from '@/stores/use-answer';
import { barOf } from './bar-of';
import { DeedList } from './deed-list';

const { one: say, check, whom, share } = helpingWords;

const stateOf = ({ stage, ended }: Helping): string =>
  ended ? withNote(say.stages[stage], say.endedBy[ended.by]) : say.stages[stage];

/** A notice is called by its day. */
const noticeDay = (version: string): string => (isDay(version) ? dayWords(version) : version);

const rowsOf = (helping: Helping): AnswerRow[] => {
  const { id, side, other, place, scopes, capFen, usedFen, firstDay, lastDay, notice } = helping;
  return [
    { question: say.state, answer: stateOf(helping) },
    { question: side === 'HELPER' ? say.helped : say.helper, answer: other.name },
    { question: check.place, answer: whom.places[place].label },
    { question: check.scopes, answer: <Lines lines={scopesInWords(scopes)} /> },
    { question: check.cap, answer: capInWords(capFen) },
    ...(capFen > 0 ? [{ question: say.used, answer: yuan(usedFen) }] : []),
    { question: check.from, answer: dayWords(firstDay) },
    { question: check.until, answer: dayWords(lastDay) },
    ...(notice ? [{ question: say.notice, answer: noticeDay(notice.version) }] : []),
    { question: frameWords.reference, answer: id },
  ];
};

const isWithThem = ({ side, stage, place }: Helping): boolean =>
  side === 'HELPER' && stage === 'PROPOSED' && place === 'APART';

/** One consent: how it stands, what was done by it, and its end in one press. */
export default signedIn(function OneHelping() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`helping ${id}`, () => lookAtHelping(id));
  const deeds = useAnswer(`help-deeds ${id}`, () => listHelpDeeds(id));
  const helping = asked.kind === 'accepted' ? asked.value : null;
  return (
    <Screen title={helping?.other.name ?? helpingWords.title} {...(helping && barOf(helping))}>
      <AnswerView asked={asked} retry={retry} waitingFor={helpingWords.waitingFor}>
        {(found) => (
          <Card>
            <AnswerTable rows={rowsOf(found)} />
            {isWithThem(found) && share.until}
          </Card>
        )}
      </AnswerView>
      <AnswerView asked={deeds.asked} retry={deeds.retry} waitingFor={helpingWords.waitingFor}>
        {({ deeds: lines }) => <DeedList deeds={lines} />}
      </AnswerView>
    </Screen>
  );
});
