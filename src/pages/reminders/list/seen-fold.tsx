import { Fold } from '@/components/fold';
import { Leaf } from '@/components/leaf';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Reminder } from '@/contract/reminder.contract';
import { reminderWords } from '@/copy/reminders.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { goTo } from '@/platform/navigation';
import { useLeavesOf } from '@/stores/use-leaves';
import { saidOf } from '../said-of';
import { wayScreen } from '../way-screen';

/** What was put away and still stands, folded until one asks for it. */
export function SeenFold({ seen, profile }: { seen: readonly Reminder[]; profile: RegionProfile }) {
  const { rows, turning } = useLeavesOf(seen);
  if (seen.length === 0) return null;
  return (
    <Fold label={reminderWords.seen(seen.length)}>
      <Leaf {...turning}>
        <RowList key={turning.leaf}>
          {rows.map(({ id, ...reminder }) => {
            const { title, lines } = saidOf({ id, ...reminder });
            return (
              <Row
                key={id}
                name={title}
                meaning={lines.join('')}
                onPress={() => goTo(wayScreen(reminder.way, profile))}
              />
            );
          })}
        </RowList>
      </Leaf>
    </Fold>
  );
}
