import { type Day, dayOf, type Moment, startOfDay } from '../calendar';
import { addDays } from '../later-days';
import type { RegionProfile } from '../region/region-profile';
import { agreeUntil } from './relative-agreement';
import type { BureauMove, SharingStage } from './stages';

/** How long a case takes where a region handles sharing as one. An assumption: policy-sources.md#case-hours */
export const CASE_MINUTES = { accepted: 30, completed: 120 } as const;
const MINUTE_MS = 60_000;

export interface SharingClock {
  stage: SharingStage;
  /** When it came into this stage. */
  since: Moment;
  /** When it was applied for. */
  askedAt: Moment;
  firstDay: Day;
  lastDay: Day | null;
}

/** What the bureau will do to this sharing by itself, and at which moment; null: nothing. */
export const dueMove = (sharing: SharingClock): { move: BureauMove; at: Moment } | null => {
  switch (sharing.stage) {
    case 'PROPOSED':
      return { move: 'LAPSE', at: agreeUntil(sharing) };
    case 'APPLIED':
      // its hours run from when the relative agreed, where they were asked first
      return { move: 'ACCEPT', at: sharing.since + CASE_MINUTES.accepted * MINUTE_MS };
    case 'ACCEPTED':
      return { move: 'COMPLETE', at: sharing.since + (CASE_MINUTES.completed - CASE_MINUTES.accepted) * MINUTE_MS };
    case 'SCHEDULED':
      // a case completed after its first day dawned begins when it is completed
      return { move: 'BEGIN', at: Math.max(startOfDay(sharing.firstDay), sharing.since) };
    case 'ACTIVE':
      // the last day counts whole: it lapses at 00:00 of the day after (policy-sources.md#ningbo-lapse)
      return sharing.lastDay === null ? null : { move: 'LAPSE', at: startOfDay(addDays(sharing.lastDay, 1)) };
    case 'ENDING':
      return { move: 'FINISH', at: startOfDay(addDays(dayOf(sharing.since), 1)) };
    case 'ENDED':
    case 'WITHDRAWN':
    case 'REFUSED':
    case 'NOT_AGREED':
      return null;
  }
};

/** Where a new sharing begins its life. */
export const firstStage = (region: RegionProfile, firstDay: Day, today: Day): SharingStage => {
  if (region.sharing.handling === 'AS_A_CASE') return 'APPLIED';
  return firstDay > today ? 'SCHEDULED' : 'ACTIVE';
};

/**
 * Where an end that a person asks for leads: in some regions a sharing authorised today pays until midnight.
 * policy-sources.md#shanxi-unbind
 */
export const stageAfterEnd = (
  region: RegionProfile,
  sharing: { stage: SharingStage; askedAt: Moment },
  today: Day,
): SharingStage => {
  const isNew = dayOf(sharing.askedAt) === today;
  return sharing.stage === 'ACTIVE' && isNew && region.sharing.endOfNewOne === 'NEXT_DAY' ? 'ENDING' : 'ENDED';
};
