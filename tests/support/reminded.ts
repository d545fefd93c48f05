import type { Reminder } from '@/contract/reminder.contract';
import type { ReminderCode } from '@/domain/reminders/reminder';
import type { Client } from './bureau-client';

/** What a person is reminded of, what they put away left out. */
export const remindersOf = async (client: Client): Promise<Reminder[]> => {
  const { reminders } = await client.ask('listReminders');
  return reminders.filter(({ isPutAway }) => !isPutAway);
};

export const codesOf = async (client: Client): Promise<ReminderCode[]> =>
  (await remindersOf(client)).map(({ code }) => code);

/** The one reminder of this kind; none, or several, fail the test. */
export const theReminder = async (client: Client, code: ReminderCode): Promise<Reminder> => {
  const found = (await remindersOf(client)).filter((one) => one.code === code);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`There are ${found.length} reminders ${code}, not one.`);
  return only;
};

export const putAway = (client: Client, { id }: Reminder, key?: string) =>
  client.ask('putReminderAway', { path: { id }, body: {}, ...(key !== undefined && { key }) });
