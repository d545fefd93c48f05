import type { Moment } from '@/domain/calendar';
import { type Refusal, refuse } from '@/domain/outcome';
import { findSession, isOpenAt } from '../store/sessions';
import type { Query } from '../store/store';
import type { Caller } from './authenticate';

/**
 * The door lets a person in by the head of a request, and its body may come half a minute later: whether the session is
 * still open is asked again where something is done or told. docs/decisions/0168-a-session-is-read-again-in-the-deed.md
 */
export const whySignedOut = async (q: Query, now: Moment, { session }: Caller): Promise<Refusal | null> => {
  if (session === null) return null;
  const row = await findSession(q, session);
  return row && isOpenAt(row, now) ? null : refuse('SIGN_IN_NEEDED');
};
