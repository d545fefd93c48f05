import { putReminderAwayRequestSchema, reminderListSchema } from '@/contract/reminder.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { listReminders, putReminderAway } from '../use-cases/reminders/list-reminders';
import { idParamsSchema } from './params';

export const REMINDER_DOORS: readonly Door[] = [
  readDoor('listReminders', { answer: reminderListSchema }, ({ q, today, callerId }) =>
    listReminders(q, today, callerId),
  ),
  commandDoor(
    'putReminderAway',
    { params: idParamsSchema, body: putReminderAwayRequestSchema, answer: reminderListSchema },
    ({ tx, now, callerId, params }) => putReminderAway(tx, now, callerId, params.id),
  ),
];
