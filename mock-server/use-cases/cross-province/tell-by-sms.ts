import type { Moment } from '@/domain/calendar';
import { newId } from '../../chance';
import { insertSms } from '../../store/inbox';
import { personOf } from '../../store/people';
import type { Query } from '../../store/store';

/** Tells a person by SMS what the other side or the bureau did; whoever has no phone finds it in the program. */
export const tellBySms = async (tx: Query, personId: string, text: string, at: Moment): Promise<void> => {
  const { phone } = await personOf(tx, personId);
  if (phone !== null) await insertSms(tx, { id: newId(), phone, text: `【共济沙盒】${text}`, code: null, at });
};
