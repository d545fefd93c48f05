import { listHelpings } from '@/api/helping.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { homeWays } from '@/copy/home-ways.copy';
import { goTo } from '@/platform/navigation';
import { useHelpingNow } from '@/stores/helping-now';
import { useAnswer } from '@/stores/use-answer';

/** A relative who asks to act in my name waits for my answer; another may act in it now. Otherwise nothing; and nothing on the home of another. */
export function HelpWaiting() {
  const isOwn = useHelpingNow(({ now }) => now === null);
  const { asked } = useAnswer('helpings', isOwn ? listHelpings : null);
  const helpings = isOwn && asked.kind === 'accepted' ? asked.value.helpings : [];
  const theirs = helpings.filter(({ side }) => side === 'HELPED');
  const first = theirs.find(({ stage }) => stage === 'PROPOSED');
  const holding = theirs.filter(({ isInForce }) => isInForce);
  if (!first && holding.length === 0) return null;
  return (
    <RowList>
      {first && (
        <Row
          icon='heart-handshake'
          name={homeWays.answerHelp.name}
          meaning={homeWays.answerHelp.hint}
          onPress={() => goTo(`/pages/help-answer/invitation/index?id=${first.id}`)}
        />
      )}
      {holding.map(({ id, other, lastDay }) => (
        <Row
          key={id}
          icon='hand-heart'
          name={homeWays.helpsMe.name(other.name)}
          meaning={homeWays.helpsMe.hint(lastDay)}
          onPress={() => goTo(`/pages/helping/one/index?id=${id}`)}
        />
      ))}
    </RowList>
  );
}
