import { type Day, LAST_DAY_KNOWN } from './calendar';
import { type Refusal, refuseAt } from './outcome';

/** Why a typed day is not taken: it lies beyond all the sandbox can count; null: it does not. policy-sources.md#last-day-known */
export const whyTooFar = (field: string, day: Day | null): Refusal | null =>
  (day ?? '') > LAST_DAY_KNOWN ? refuseAt(field, 'DAY_TOO_FAR', { latest: LAST_DAY_KNOWN }) : null;
