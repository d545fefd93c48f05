import type { Moment } from '@/domain/calendar';
import { type Refusal, refuse } from '@/domain/outcome';
import { derive } from '../fingerprint';
import { LIMITS, type LimitName } from '../limits';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';
import { countTriesSince, keepTry, nthNewestTry } from '../store/tries';

const MINUTE_MS = 60_000;

/** What counts, and against whom: a phone, an address, a person, or two of them together. */
export type Counted = readonly [limit: LimitName, who: string];

const sourceOf = async (q: Query, [what, who]: Counted) => ({
  what,
  source: derive(await secretOf(q), `${what}:${who}`),
});

/** Null: it may be tried once more. Otherwise no, and in how many minutes it may. */
export const whyTooOften = async (q: Query, now: Moment, counted: readonly Counted[]): Promise<Refusal | null> => {
  for (const one of counted) {
    const { most, minutes } = LIMITS[one[0]];
    const oldestThatCounts = await nthNewestTry(q, await sourceOf(q, one), most);
    const waitMs = oldestThatCounts === null ? 0 : oldestThatCounts + minutes * MINUTE_MS - now;
    if (waitMs > 0) return refuse('TRIED_TOO_OFTEN', { minutes: Math.ceil(waitMs / MINUTE_MS) });
  }
  return null;
};

/** How often it was tried since a moment, for a law that counts by the day. */
export const countTried = async (q: Query, since: Moment, one: Counted): Promise<number> =>
  countTriesSince(q, await sourceOf(q, one), since);

export const countTry = async (tx: Query, now: Moment, counted: readonly Counted[]): Promise<void> => {
  for (const one of counted) await keepTry(tx, await sourceOf(tx, one), now, now - LIMITS[one[0]].minutes * MINUTE_MS);
};
