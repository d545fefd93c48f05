import type { Answer } from '@/api/answer';
import { type Deed, type FinalAnswer, findDeed, keepAnswer } from './deeds';
import { dropSession, outdateMe } from './session.store';

export type Followed<T> = FinalAnswer<T> | { kind: 'unknown' } | { kind: 'lost' };

/**
 * What became of a deed: the answer kept on the device, or else the bureau's, asked with the same key.
 * A session that ran out is not an answer to the deed: it stays open and is asked after again once signed in.
 */
export const followDeed = async <T>(
  key: string,
  kind: string,
  send: (deed: Deed) => Promise<Answer<T>>,
): Promise<Followed<T>> => {
  const deed = findDeed(key, kind);
  if (!deed) return { kind: 'lost' };
  if (deed.answer) return deed.answer as FinalAnswer<T>;
  const answer = await send(deed);
  if (answer.kind !== 'refused') outdateMe();
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'refused' && answer.code === 'SIGN_IN_NEEDED') {
    dropSession();
    return { kind: 'unknown' };
  }
  keepAnswer(key, answer);
  return answer;
};
