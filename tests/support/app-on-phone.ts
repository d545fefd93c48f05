import { randomUUID } from 'node:crypto';
import type { Answer } from '@/api/answer';
import { openSession } from '@/api/session.api';
import { keepToken } from '@/api/session-token';
import { holdPhoneOf } from './device';
import { personaOf } from './open-bureau';

/** What the bureau said where a yes is expected. */
export const said = <T>(answer: Answer<T>): T => {
  if (answer.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(answer)}`);
  return answer.value;
};

/** From now on the app runs on this person's own phone, signed in. */
export const signIn = async (id: string, phone = id): Promise<void> => {
  holdPhoneOf(phone);
  const { name, idNumber } = personaOf(id);
  keepToken(said(await openSession({ method: 'MOCK_FACE', name, idNumber }, randomUUID())).token);
};
