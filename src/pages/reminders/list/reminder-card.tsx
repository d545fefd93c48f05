import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Reminder } from '@/contract/reminder.contract';
import { reminderWords, wayInWords } from '@/copy/reminders.copy';
import { titled } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { saidOf } from '../said-of';
import { wayScreen } from '../way-screen';

interface Props {
  reminder: Reminder;
  profile: RegionProfile;
  onPutAway: (id: string) => Promise<void>;
}

/** One thing to look at: what it is, the one way to where it is decided, and that it was seen. */
export function ReminderCard({ reminder, profile, onPutAway }: Props) {
  const { title, lines } = saidOf(reminder);
  const label = wayInWords(reminder);
  return (
    <Card title={title}>
      <Lines lines={lines} />
      <Button
        kind='secondary'
        label={label}
        spokenLabel={titled(label, title)}
        onPress={() => goTo(wayScreen(reminder.way, profile))}
      />
      <Button
        kind='quiet'
        label={reminderWords.putAway}
        spokenLabel={titled(reminderWords.putAway, title)}
        onPress={() => onPutAway(reminder.id)}
      />
    </Card>
  );
}
