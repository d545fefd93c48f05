import { listHelpDeeds } from '@/api/helping.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { capInWords, helpingWords, scopesInWords } from '@/copy/helping.copy';
import { dayWords, withNote, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { goHome, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { prepareDeed } from '@/stores/deeds';
import { lookAtHelping } from '@/stores/helping.store';
import { setHelpingNow } from '@/stores/helping-now';
import { useAnswer } from '@/stores/use-answer';
import { helpingScreen, invitationScreen } from '../screens';
import { DeedList } from './deed-list';

const { one: say, check, whom, share, handOver } = helpingWords;

const stateOf = ({ stage, ended }: Helping): string =>
  ended ? withNote(say.stages[stage], say.endedBy[ended.by]) : say.stages[stage];

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
    ...(notice ? [{ question: say.notice, answer: notice.version }] : []),
    { question: frameWords.reference, answer: id },
  ];
};

/** The one thing to do about it now, besides ending it; null: nothing. */
function Onward({ id, side, other, scopes, stage, place, isInForce }: Helping) {
  if (side === 'HELPER' && isInForce) {
    const start = () => {
      setHelpingNow({ id, name: other.name, scopes });
      return goHome();
    };
    return <Button label={say.start(other.name)} onPress={start} />;
  }
  if (stage !== 'PROPOSED') return null;
  const isBeside = place === 'BESIDE' && side === 'HELPER';
  const label = side === 'HELPER' ? handOver.title(other.name) : helpingWords.list.answer.name;
  if (side === 'HELPER' && !isBeside) return <>{share.until}</>;
  return <Button label={label} onPress={() => goTo(invitationScreen(id, isBeside))} />;
}

/** One consent: how it stands, what was done by it, and its end in one press. */
export default signedIn(function OneHelping() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`helping ${id}`, () => lookAtHelping(id));
  const deeds = useAnswer(`help-deeds ${id}`, () => listHelpDeeds(id));
  const helping = asked.kind === 'accepted' ? asked.value : null;
  const isLiving = helping?.stage === 'PROPOSED' || helping?.stage === 'AGREED';
  const end = () => replaceWith(`${helpingScreen('ended')}?key=${prepareDeed('endHelping', {}, id)}`);
  return (
    <Screen
      title={helpingWords.title}
      barNote={isLiving && say.endNote}
      primary={isLiving && <Button kind='secondary' label={say.end} onPress={end} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={helpingWords.waitingFor}>
        {(found) => (
          <>
            <Onward {...found} />
            <Card>
              <AnswerTable rows={rowsOf(found)} />
            </Card>
          </>
        )}
      </AnswerView>
      <AnswerView asked={deeds.asked} retry={deeds.retry} waitingFor={helpingWords.waitingFor}>
        {({ deeds: lines }) => <DeedList deeds={lines} />}
      </AnswerView>
    </Screen>
  );
});
