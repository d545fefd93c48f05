import { addDays, type Day, dayOf, type Moment, startOfDay } from '../calendar';
import type { RegionProfile } from '../region/region-profile';
import type { BureauMove, SharingStage } from './stages';

/** How long a case takes where a region handles sharing as one. An assumption: policy-sources.md#case-hours */
export const CASE_MINUTES = { accepted: 30, completed: 120 } as const;
const MINUTE_MS = 60_000;

export interface SharingClock {
  stage: SharingStage;
  /** When it was applied for. */
  askedAt: Moment;
  firstDay: Day;
  lastDay: Day | null;
  /** When a person asked to end it. */
  endAskedAt: Moment | null;
}

/** What the bureau will do to this sharing by itself, and at which moment; null: nothing. */
export const dueMove = (sharing: SharingClock): { move: BureauMove; at: Moment } | null => {
  switch (sharing.stage) {
    case 'APPLIED':
      return { move: 'ACCEPT', at: sharing.askedAt + CASE_MINUTES.accepted * MINUTE_MS };
    case 'ACCEPTED':
      return { move: 'COMPLETE', at: sharing.askedAt + CASE_MINUTES.completed * MINUTE_MS };
    case 'SCHEDULED':
      return { move: 'BEGIN', at: startOfDay(sharing.firstDay) };
    case 'ACTIVE':
      // the last day counts whole: it lapses at 00:00 of the day after (policy-sources.md#ningbo-lapse)
      return sharing.lastDay === null ? null : { move: 'LAPSE', at: startOfDay(addDays(sharing.lastDay, 1)) };
    case 'ENDING':
      return { move: 'FINISH', at: startOfDay(addDays(dayOf(sharing.endAskedAt ?? sharing.askedAt), 1)) };
    case 'ENDED':
    case 'WITHDRAWN':
      return null;
  }
};

/** Where a new sharing begins its life. */
export const firstStage = (region: RegionProfile, firstDay: Day, today: Day): SharingStage => {
  if (region.sharing.handling === 'AS_A_CASE') return 'APPLIED';
  return firstDay > today ? 'SCHEDULED' : 'ACTIVE';
};

/**
 * When an end that a person asks for takes effect: in some regions a sharing begun today ends tomorrow.
 * policy-sources.md#shanxi-unbind
 */
export const endsAtOnce = (region: RegionProfile, sharing: { askedAt: Moment }, today: Day): boolean =>
  region.sharing.endOfNewOne === 'AT_ONCE' || dayOf(sharing.askedAt) < today;
