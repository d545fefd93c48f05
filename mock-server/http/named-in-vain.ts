import type { Moment } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import type { Query } from '../store/store';
import { countIfNamedInVain, whyNamedTooOften } from '../use-cases/named-in-vain';
import type { Ask } from './command';

/** A person names a relative by name and number. */
const namesRelative = ({ actor, body }: Ask): boolean =>
  actor.startsWith('PERSON:') && typeof body === 'object' && body !== null && 'relative' in body;

/** The number a relative was named by; null: by none, or by a consent in another's name, which reaches no stranger. */
const numberNamed = ({ body, helpingId }: Ask): string | null => {
  const { relative } = body as { relative: { idNumber?: unknown; paperNumber?: unknown } | null };
  const number = relative?.idNumber ?? relative?.paperNumber;
  return helpingId === null && typeof number === 'string' ? number : null;
};

/** Does the deed, but not for whoever named people who are not there, again and again: they would try out names. */
export const unlessNamedTooOften = async (
  tx: Query,
  now: Moment,
  ask: Ask,
  deed: () => Promise<Decision<unknown>>,
): Promise<Decision<unknown>> => {
  if (!namesRelative(ask)) return deed();
  const tooOften = await whyNamedTooOften(tx, now, ask.callerId);
  if (tooOften) return tooOften;
  const decision = await deed();
  if (decision.ok) return decision;
  return countIfNamedInVain(tx, now, { personId: ask.callerId, idNumber: numberNamed(ask) }, decision);
};
