import { type Day, startOfDay } from '@/domain/calendar';
import type { AskFacts } from '@/domain/sharing/relative-agreement';
import { askedInVainSince, lastStageBetween } from '../store/sharings-between';
import type { Query } from '../store/store';

/** What came of asking this relative before; null: nobody is registered under the number. */
export const gatherAsked = async (
  q: Query,
  today: Day,
  sharerId: string,
  relativeId: string | null,
): Promise<Pick<AskFacts, 'askedToday' | 'wasNotAgreed'>> => {
  if (relativeId === null) return { askedToday: 0, wasNotAgreed: false };
  return {
    askedToday: await askedInVainSince(q, sharerId, relativeId, startOfDay(today)),
    wasNotAgreed: (await lastStageBetween(q, sharerId, relativeId)) === 'NOT_AGREED',
  };
};
