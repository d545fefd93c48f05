import { listReminders } from '@/api/reminder.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Reminder } from '@/contract/reminder.contract';
import { homeWords } from '@/copy/home.copy';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

/** The card of the premium on this page says the season already. */
const SAID_BY_THE_CARD: readonly Reminder['code'][] = ['SEASON_OPENS', 'SEASON_CLOSES'];

const isCounted = ({ code, isPutAway }: Reminder): boolean => !isPutAway && !SAID_BY_THE_CARD.includes(code);

/** How many things wait to be looked at, in one quiet line that leads to them. Otherwise nothing. */
export function ToLookAt() {
  const { asked } = useAnswer('reminders', listReminders);
  const count = asked.kind === 'accepted' ? asked.value.reminders.filter(isCounted).length : 0;
  if (count === 0) return null;
  const { name, hint } = homeWords.toLookAt;
  return (
    <RowList>
      <Row icon='clock' name={name(count)} meaning={hint} onPress={() => goTo('/pages/reminders/list/index')} />
    </RowList>
  );
}
