import type { ReminderList } from '@/contract/reminder.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const listReminders = (): Promise<Answer<ReminderList>> => ask('listReminders');

export const putReminderAway = (id: string, key: string): Promise<Answer<ReminderList>> =>
  ask('putReminderAway', { path: { id }, body: {}, key });
