import type { ReminderList, Reminder as ReminderShown } from '@/contract/reminder.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import type { Reminder } from '@/domain/reminders/reminder';
import { remindersFor } from '@/domain/reminders/reminders-for';
import { sha256 } from '../../fingerprint';
import { putAway, remindersPutAway } from '../../store/reminders-put-away';
import type { Query } from '../../store/store';
import { gatherReminderFacts } from './gather-reminder-facts';

const ID_LENGTH = 32;

/** Of the matter as it stands: another matter, another id. */
const idOf = ({ code, side, matter }: Reminder): string => sha256(`${code} ${side} ${matter}`).slice(0, ID_LENGTH);

const show = (reminder: Reminder, away: ReadonlySet<string>): ReminderShown => {
  const { code, side, other, dueOn, way, figures } = reminder;
  const id = idOf(reminder);
  return { id, code, side, other, dueOn, way, figures: { ...figures }, isPutAway: away.has(id) };
};

/** Reckoned from the facts whenever it is asked, so nothing is missed and nothing is stale. */
export const listReminders = async (q: Query, today: Day, personId: string): Promise<Decision<ReminderList>> => {
  const away = await remindersPutAway(q, personId);
  const reminders = remindersFor(await gatherReminderFacts(q, today, personId), today);
  return accept({ reminders: reminders.map((reminder) => show(reminder, away)) });
};

/** Put away by whom it is for, it counts no more until its matter changes; what is not theirs is not there. */
export const putReminderAway = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
): Promise<Decision<ReminderList>> => {
  const listed = await listReminders(tx, dayOf(now), personId);
  if (!listed.ok) return listed;
  if (!listed.value.reminders.some((one) => one.id === id)) return refuse('NOT_FOUND');
  await putAway(tx, personId, id, now);
  return listReminders(tx, dayOf(now), personId);
};
