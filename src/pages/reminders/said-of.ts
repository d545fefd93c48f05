import type { Reminder } from '@/contract/reminder.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { type ReminderSaid, reminderInWords } from '@/copy/reminder-events.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';

const whoOf = ({ other, side }: Reminder): string =>
  other ? withNote(maskName(other.name), kinshipToReader(other.kinship, side)) : '';

/** A reminder in words, with the other person as the reader knows them. */
export const saidOf = (reminder: Reminder): ReminderSaid => reminderInWords(reminder, whoOf(reminder));
