import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { REMINDER_CODES, REMINDER_WAYS } from '@/domain/reminders/reminder';
import { daySchema, idSchema } from './primitives.contract';

export const putReminderAwayRequestSchema = z.strictObject({});

export const reminderSchema = z.strictObject({
  /** Changes with the matter: what was put away comes back under another id. */
  id: idSchema,
  code: z.enum(REMINDER_CODES),
  /** Which side the reader stands on: of a sharing, a quota, a family code (its holder shares) or money sent. */
  side: z.enum(SHARING_SIDES),
  /** The person on the other side; `kinship` is what the beneficiary is to the sharer, whoever reads. Null: about the reader alone. */
  other: z.strictObject({ name: z.string(), kinship: z.enum(KINSHIPS) }).nullable(),
  /** The day it turns on, ahead or past; null: nobody noted one. */
  dueOn: daySchema.nullable(),
  /** The screen that decides, and of what. */
  way: z.strictObject({ to: z.enum(REMINDER_WAYS), id: idSchema.nullable() }),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  isPutAway: z.boolean(),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** The reader's own, the most pressing first; what was put away stands among them and says so. */
export const reminderListSchema = z.strictObject({ reminders: z.array(reminderSchema) });
export type ReminderList = z.infer<typeof reminderListSchema>;
