import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** The reminders a person has put away, whether or not they would still come. */
export const remindersPutAway = async (q: Query, personId: string): Promise<ReadonlySet<string>> => {
  const rows = await q.all<{ id: string }>(
    'SELECT reminder_id AS id FROM reminder_put_away WHERE person_id = :personId',
    { personId },
  );
  return new Set(rows.map(({ id }) => id));
};

export const putAway = async (tx: Query, personId: string, reminderId: string, at: Moment): Promise<void> => {
  await tx.run(
    `INSERT INTO reminder_put_away (person_id, reminder_id, at) VALUES (:personId, :reminderId, :at)
     ON CONFLICT (person_id, reminder_id) DO NOTHING`,
    { personId, reminderId, at },
  );
};
