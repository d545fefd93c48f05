import { listHelpings } from '@/api/helping.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { homeWays } from '@/copy/home-ways.copy';
import { goTo } from '@/platform/navigation';
import { useHelpingNow } from '@/stores/helping-now';
import { useAnswer } from '@/stores/use-answer';

/** A relative who asks to act in my name waits for my answer. Otherwise nothing; and nothing on the home of another. */
export function HelpWaiting() {
  const isOwn = useHelpingNow(({ now }) => now === null);
  const { asked } = useAnswer('helpings', isOwn ? listHelpings : null);
  const helpings = isOwn && asked.kind === 'accepted' ? asked.value.helpings : [];
  const first = helpings.find(({ side, stage }) => side === 'HELPED' && stage === 'PROPOSED');
  if (!first) return null;
  const open = () => goTo(`/pages/help-answer/invitation/index?id=${first.id}`);
  return (
    <RowList>
      <Row icon='heart-handshake' name={homeWays.answerHelp.name} meaning={homeWays.answerHelp.hint} onPress={open} />
    </RowList>
  );
}
