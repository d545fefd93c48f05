import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import type { HelpInvitationAnswered } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { goHome, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';

const { done, nextTitle, giveBack } = helpAnswerWords;

/** What was answered; on the helper's phone the way on is to hand it back. */
export function Answered({ helpingId, stage, lastDay }: HelpInvitationAnswered) {
  const isBeside = useScreenParam('beside') !== '';
  const say = done[stage];
  const back = () => replaceWith(`/pages/helping/one/index?id=${helpingId}`);
  return (
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone={stage === 'AGREED' ? 'done' : 'ended'} word={say.word}>
          {say.sentence(lastDay)}
        </OutcomeHead>
      }
      primary={
        isBeside ? (
          <Button label={giveBack} onPress={back} />
        ) : (
          <Button label={frameWords.backHome} onPress={() => goHome()} />
        )
      }
    >
      <Card title={nextTitle}>{say.next}</Card>
    </Screen>
  );
}
